import type { Actor } from '../../dataset/model.ts';
import { nameText } from '../../i18n/names.ts';

const ABBREVIATION = /^\p{Lu}[\p{Lu}+]{1,5}$/u;
const LATIN = /^[A-Z][A-Z+]{1,5}$/;
/** In the letters of the language; aliases do not say of which language they are. */
const OWN: Readonly<Partial<Record<string, RegExp>>> = {
  ru: /^[А-ЯЁ]{2,6}$/,
  uk: /^[А-ЩЬЮЯҐЄІЇ]{2,6}$/,
  zh: /^\p{Script=Han}{2,4}$/u,
};

/** An organisation's abbreviation in the reader's script where it has one ("SCO", "ШОС", "上合组织"), else its name. */
export function shortName(actor: Actor, language: string): string {
  const name = nameText(actor, language);
  if (ABBREVIATION.test(name)) return name;
  const own = OWN[language] ?? LATIN;
  const abbreviations = (actor.aliases ?? []).filter(
    (alias) => own.test(alias) && alias.length < name.length,
  );
  return abbreviations.find((alias) => alias === actor.id.toUpperCase()) ?? abbreviations[0] ?? name;
}
