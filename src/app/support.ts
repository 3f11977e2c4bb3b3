/** What the page cannot do without, asked for before anything is drawn, and said in plain words where it is missing. */
import type { TFunction } from 'i18next';
import styles from './Screen.module.css';

export type Feature = 'workers' | 'language' | 'drawing' | 'layout' | 'dialogs' | 'words';

/**
 * Browsers that have all of these are new enough for the rest. `toSorted` came after module workers everywhere, and those cannot be asked for
 * without starting one. Trusted Types are no feature of the page: where they are missing, text is text all the same.
 */
const NEEDED: Readonly<Record<Feature, (world: World) => boolean>> = {
  workers: ({ Worker }) => typeof Worker === 'function',
  language: ({ Array: List }) => has(List, 'toSorted') && has(List, 'toReversed') && has(List, 'findLast'),
  drawing: ({ HTMLCanvasElement: Canvas, Path2D }) => has(Canvas, 'getContext') && Boolean(Path2D),
  layout: ({ ResizeObserver }) => typeof ResizeObserver === 'function',
  dialogs: ({ HTMLDialogElement: Dialog }) => has(Dialog, 'showModal'),
  words: ({ Intl: words }) =>
    has(words?.DateTimeFormat, 'formatRange') &&
    has(words?.ListFormat, 'format') &&
    has(words?.DisplayNames, 'of') &&
    has(words?.PluralRules, 'select'),
};

/** The globals of a page, any of which may be missing. */
export type World = Readonly<
  Partial<
    Record<
      'Worker' | 'Array' | 'HTMLCanvasElement' | 'Path2D' | 'ResizeObserver' | 'HTMLDialogElement',
      unknown
    >
  > & {
    Intl?: Readonly<
      Partial<Record<'DateTimeFormat' | 'ListFormat' | 'DisplayNames' | 'PluralRules', unknown>>
    >;
  }
>;

function has(maker: unknown, method: string): boolean {
  return typeof maker === 'function' && method in (maker.prototype as object);
}

export function missingFeatures(world: World): readonly Feature[] {
  return (Object.keys(NEEDED) as Feature[]).filter((feature) => !NEEDED[feature](world));
}

/** Without React, as it may need what is missing. */
export function showMissing(root: HTMLElement, missing: readonly Feature[], t: TFunction): void {
  const screen = document.createElement('main');
  screen.className = styles.screen ?? '';
  screen.setAttribute('role', 'alert');
  const list = element('ul', '');
  list.append(...missing.map((feature) => element('li', t(`support:missing.${feature}`))));
  screen.append(element('h1', t('support:title')), element('p', t('support:text')), list);
  screen.append(element('p', t('support:advice')));
  root.replaceChildren(screen);
}

function element(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
