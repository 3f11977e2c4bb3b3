/**
 * Components that are fetched when they are first shown, or before that, at leisure. Where that fails it is said in their
 * place, and all the rest of the page stays as it is.
 */
import { createElement, Fragment, type ComponentType, type FunctionComponent, type ReactNode } from 'react';
import { idle } from '../base/idle.ts';
import { NotFetched } from './NotFetched.tsx';
import { part } from './part.ts';
import { WhileFetched } from './WhileFetched.tsx';

export type Later<Props> = FunctionComponent<Props & { readonly meanwhile?: ReactNode }> & {
  readonly load: () => Promise<unknown>;
};

/** Those of the files that are there by now. */
const every = new Set<() => Promise<unknown>>();

/** Stands in the page; `meanwhile` is what is shown until it is there. */
export function later<Props extends object>(fetchIt: () => Promise<ComponentType<Props>>): Later<Props> {
  return madeBy(fetchIt, ({ mistake, retry }) => mistake && createElement(NotFetched, { onRetry: retry }));
}

/** Is opened by an act, and closed by Escape, though it be on its way yet. */
export function laterDialog<Props extends { readonly onClose: () => void }>(
  fetchIt: () => Promise<ComponentType<Props>>,
): Later<Props> {
  return madeBy(fetchIt, ({ mistake, retry }, { onClose }) =>
    mistake
      ? createElement(NotFetched, { onRetry: retry, onClose })
      : createElement(WhileFetched, { onEscape: onClose }),
  );
}

/**
 * Fetches what was not shown yet, one after the other, whenever the page has nothing else to do, so that nobody waits
 * for it, nor misses it when the connection is gone. A failure is met again where it is needed.
 */
export async function fetchEvery(): Promise<void> {
  for (const load of every) {
    await idle();
    if (navigator.onLine) await load().catch(() => undefined);
  }
}

interface Way {
  readonly mistake: Error | null;
  readonly retry: () => void;
}

function madeBy<Props extends object>(
  fetchIt: () => Promise<ComponentType<Props>>,
  missing: (way: Way, props: Props) => ReactNode,
): Later<Props> {
  const { load, use } = part(fetchIt);
  every.add(load);
  function Fetched({ meanwhile, ...props }: Props & { readonly meanwhile?: ReactNode }): ReactNode {
    const { there, ...way } = use();
    const own = props as unknown as Props;
    if (there) return createElement(there, own);
    return createElement(Fragment, null, way.mistake === null && meanwhile, missing(way, own));
  }
  return Object.assign(Fetched, { load });
}
