/** What every layer on canvas is given: colours, pictures of marks, and what is lit. */
import type { Palette } from '../../ui/colors.ts';
import type { RowNumber } from './answer-types.ts';
import type { Numbering } from './mark-look.ts';
import type { Sprites } from './sprites.ts';

/** Tokens that the canvas reads. */
export const CANVAS_TOKENS = [
  'paper',
  'line',
  'line-strong',
  'ink',
  'ink-soft',
  'ink-faint',
  'accent',
  'highlight',
  'kind-encounter',
  'kind-commitment',
  'kind-force',
  'kind-marker',
  'kind-other',
] as const;

/** Of lines where the reader's system chooses the colours. */
export const FORCED_LINE = 'GrayText';

export interface Paint {
  readonly palette: Palette;
  readonly sprites: Sprites;
  readonly numbering: Numbering;
  readonly font: string;
  readonly axisFonts: { readonly minor: string; readonly major: string };
  /** Width of a text in `font`, in CSS pixels. */
  readonly widthOf: (text: string) => number;
  /** Colour token of a lane's bars. */
  readonly barToken: (key: string) => string;
}

export interface Highlights {
  readonly selected: RowNumber | null;
  /** Under the pointer or the keyboard cursor. */
  readonly hovered: RowNumber | null;
  /** Rows of a hovered actor: the rest fades. `null`: nobody is hovered. */
  readonly lit: ReadonlySet<RowNumber> | null;
}

export const NO_HIGHLIGHTS: Highlights = { selected: null, hovered: null, lit: null };

export type Context = CanvasRenderingContext2D;

/** Opacity of what is not lit. */
export const FADED = 0.22;

export const isLit = (row: RowNumber, { lit }: Highlights): boolean => lit === null || lit.has(row);
