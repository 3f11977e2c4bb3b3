import type { Actor } from '../../dataset/model.ts';
import { nameText } from '../../i18n/names.ts';

const ABBREVIATION = /^\p{Lu}[\p{Lu}+]{1,5}$/u;

/** An organisation's Latin abbreviation where it has one ("SCO"), else its name. */
export function shortName(actor: Actor, language: string): string {
  const name = nameText(actor, language);
  const abbreviations = (actor.aliases ?? []).filter(
    (alias) => ABBREVIATION.test(alias) && /^[A-Z+]+$/.test(alias),
  );
  const own = actor.id.toUpperCase();
  if (ABBREVIATION.test(name)) return name;
  return abbreviations.find((alias) => alias === own) ?? abbreviations[0] ?? name;
}
