/** Old links open for ever: one upgrader per version takes its parameters to the next. */

type Upgrader = (parameters: URLSearchParams) => URLSearchParams;

/** `UPGRADERS[n]` takes a link of version n to n + 1. Version 1 is the first. */
const UPGRADERS: Readonly<Record<number, Upgrader>> = {};

export interface Upgraded {
  readonly parameters: URLSearchParams;
  /** The link says that it was made by a later version of the app. */
  readonly newer: boolean;
}

/** A link without a version, or with one that cannot be read, is taken for one of today's. */
export function upgradeParameters(
  parameters: URLSearchParams,
  current: number,
  upgraders: Readonly<Record<number, Upgrader>> = UPGRADERS,
): Upgraded {
  const text = parameters.get('v') ?? '';
  const version = /^\d{1,6}$/.test(text) ? Number(text) : current;
  let upgraded = parameters;
  for (let from = version; from < current; from += 1) upgraded = upgraders[from]?.(upgraded) ?? upgraded;
  return { parameters: upgraded, newer: version > current };
}
