/** What an editor pastes: a frame that is named, has its size before it loads, and loads when it comes near. */
import { asEmbed } from '../../deep-links/embed.ts';
import type { Embed } from '../../state/embed.ts';

export interface EmbedChoice {
  readonly embed: Embed;
  /** In CSS pixels. */
  readonly height: number;
}

/** `title` is what screen readers call the frame. Copying from the details asks the frame's own right to do so. */
export function embedCode(link: string, title: string, { embed, height }: EmbedChoice): string {
  const attributes = {
    src: asEmbed(link, embed),
    title,
    width: '100%',
    height: String(height),
    loading: 'lazy',
    allow: 'clipboard-write',
    style: 'border: 0',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
