/** An embed is the same link with one parameter more, which says what of the view it shows: `&embed=1`. */
import type { Embed } from '../state/embed.ts';

export const EMBED_PARAMETER = 'embed';

const VALUES: Readonly<Record<Embed, string>> = { all: '1', timeline: 'timeline', graph: 'graph' };

/** `null`: no embed. A value that we do not know is one that shows all. */
export function readEmbed(search: string): Embed | null {
  const value = new URLSearchParams(search).get(EMBED_PARAMETER);
  if (value === null) return null;
  return value === 'timeline' || value === 'graph' ? value : 'all';
}

/** `address`: of a view, with its query string. */
export function asEmbed(address: string, embed: Embed): string {
  return `${address}&${EMBED_PARAMETER}=${VALUES[embed]}`;
}
