/** Whether the page is an embed is known before the first picture, which has no bar then. */
import { readEmbed } from '../../deep-links/embed.ts';
import { beginEmbed } from '../../state/embed.ts';

export function showEmbed(search: string): void {
  const embed = readEmbed(search);
  beginEmbed(embed);
  if (embed) document.documentElement.dataset.embed = embed;
}
