/** What a typed text means as a view: "Xi Putin meetings 2024" is the two together, meetings, in 2024. Pure. */
import type { TFunction } from 'i18next';
import { foldText } from '../../base/text.ts';
import type { Directory } from '../../queries/catalogue.ts';
import type { DatedText, MeantView, NamedActors } from '../../queries/search.ts';

/** Shorter ones join others: "and", "und", "и". Two Chinese signs may be a word that says something. */
const SHORTEST_TELLING = 4;
/** These are asked for as the roof of events where they are one. */
const ROOFS: ReadonlySet<string> = new Set(['organisation', 'initiative']);
const HAN = /\p{Script=Han}/u;

/** `null` where no two parts of it are known: a single actor is an answer of its own. */
export function meantView(
  { actors, left }: NamedActors,
  dated: DatedText | undefined,
  { catalogue, actorById }: Directory,
  t: TFunction,
): MeantView | null {
  const telling = left.filter((word) => word.length >= SHORTEST_TELLING || HAN.test(word));
  const kind = kindCalled(telling.join(' '), catalogue.kinds, t);
  const parts = actors.length + (dated ? 1 : 0) + (kind === undefined ? 0 : 1);
  if (actors.length === 0 || parts < 2) return null;
  const isRoof = (id: string) =>
    ROOFS.has(actorById.get(id)?.kind ?? '') && catalogue.frameworks.includes(id);
  const roofs = actors.filter(isRoof);
  const others = actors.filter((id) => !isRoof(id));
  return {
    filter: {
      ...(others.length > 0 && { actors: { values: others, mode: 'all' as const, negated: false } }),
      ...(kind !== undefined && { kinds: { values: [kind], negated: false } }),
      ...(roofs.length > 0 && { frameworks: { values: roofs, negated: false } }),
    },
    period: dated?.period ?? null,
    isAll: telling.length === 0 || kind !== undefined,
  };
}

/** One or several, or what is done there: "meeting", "meetings", "meet". */
function kindCalled(text: string, kinds: readonly string[], t: TFunction): string | undefined {
  const sought = foldText(text);
  if (sought === '') return undefined;
  const isCalled = (kind: string, answers: (name: string) => boolean) =>
    ['kind', 'kinds'].some((form) =>
      answers(foldText(t(`vocabulary:${form}.${kind}`, { defaultValue: kind }))),
    );
  return (
    kinds.find((kind) => isCalled(kind, (name) => name === sought)) ??
    kinds.find((kind) =>
      isCalled(kind, (name) => sought.length >= SHORTEST_TELLING && name.startsWith(sought)),
    )
  );
}
