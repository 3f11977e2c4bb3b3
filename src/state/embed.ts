/**
 * Whether this page stands in another one, and what it shows there. Known from the address at the start, and never
 * changed: no part of the view, nothing to undo.
 */

/** `all`: timeline and graph. */
export type Embed = 'all' | 'timeline' | 'graph';

let embed: Embed | null = null;

/** Once, before anything is drawn. */
export function beginEmbed(found: Embed | null): void {
  embed = found;
}

/** `null`: a page of its own. */
export function currentEmbed(): Embed | null {
  return embed;
}
