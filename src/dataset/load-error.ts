/** What comes back while a dataset loads, and when it does not. Facts only: the views word the advice. */
import type { Problem } from './model.ts';

/** How far loading is; `total` is `null` where the length is not known. */
export interface LoadProgress {
  readonly stage: 'fetch' | 'parse' | 'index';
  readonly done: number;
  readonly total: number | null;
  /** Rows so far, where they are read while the bytes come. */
  readonly rows?: number;
}

export type LoadError =
  | { readonly kind: 'unreachable'; readonly url: string; readonly detail: string }
  | { readonly kind: 'http'; readonly url: string; readonly status: number }
  /** The reader stopped it. */
  | { readonly kind: 'cancelled'; readonly url: string }
  /** In bytes; `most` is what the machine's memory has room for. */
  | { readonly kind: 'too-large'; readonly url: string; readonly bytes: number; readonly most: number }
  | { readonly kind: 'not-json'; readonly url: string; readonly detail: string }
  /** JSON of some other kind: a list of events, a map. */
  | { readonly kind: 'no-dataset'; readonly url: string }
  | { readonly kind: 'newer-format'; readonly url: string; readonly version: number }
  /** A mistake in the program, or it ran out of memory. */
  | { readonly kind: 'broken'; readonly url: string; readonly detail: string }
  | { readonly kind: 'unusable'; readonly url: string; readonly problems: readonly Problem[] };
