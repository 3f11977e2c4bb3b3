/** Ordinals that count events in Chinese: 今年第三次会晤 · 第四十五次面对面会见 · 第十六届金砖峰会 · 首次访问. */
import type { Kinds, KindsOf } from './counted-things.ts';
import { chineseNumber } from './chinese-numbers.ts';
import type { OrdinalFound, TextRead } from './ordinals.ts';
import { flatMapped } from '../../base/work.ts';
import type { Work } from '../../base/work.ts';

const ORDINAL = /第\s?(\d{1,3}|[一二三四五六七八九十百]{1,5})\s?[次届场]|首次|首届/gu;

/** At the place where the text is looked at. Longer words first. */
const THINGS: KindsOf = [
  [/^视频(?:会晤|会见|通话|会谈)/u, ['video-call']],
  [/^(?:会晤|会面|会见|会谈|见面|碰面|聚首)/u, ['meeting']],
  [/^(?:峰会|首脑会议|元首会议)/u, ['summit']],
  [/^(?:国事访问|访问|到访|出访|访华|访俄|造访)/u, ['visit']],
  [/^(?:通电话|通话)/u, ['call']],
  [/^(?:军演|演习|军事演习)/u, ['exercise']],
  [/^会议/u, ['meeting', 'summit']],
];
/** Between the two, besides names of the record. */
const BETWEEN =
  /^(?:领导人|国家元首|元首|首脑|最高级别|高级别|双边|三边|正式|非正式|国事|面对面|线上|线下|双方|两国|外长|总统|主席|举行|进行|联合|的|了|同|与|和|对|在|年度|例行|定期|重要|历史性)/u;
const ORDINALS_PER_STEP = 64;

export function* chineseOrdinals({ text, named }: TextRead): Work<readonly OrdinalFound[]> {
  const ordinalOf = (match: RegExpExecArray): readonly OrdinalFound[] => {
    const number = match[1] === undefined ? 1 : chineseNumber(match[1]);
    const wordEnds = match.index + match[0].length;
    const thing = thingAfter(text, named, wordEnds);
    return thing ? [{ from: match.index, to: thing.to, wordEnds, number, kinds: thing.kinds }] : [];
  };
  return yield* flatMapped(text.matchAll(ORDINAL), ordinalOf, ORDINALS_PER_STEP);
}

const LONGEST_WORD = 6;
const MOST_BETWEEN = 24;

function thingAfter(
  text: string,
  named: Uint8Array,
  from: number,
): { readonly to: number; readonly kinds: Kinds } | undefined {
  for (let at = from; at < from + MOST_BETWEEN;) {
    const ahead = text.slice(at, at + LONGEST_WORD);
    for (const [word, kinds] of THINGS) {
      const thing = word.exec(ahead);
      if (thing) return { to: at + thing[0].length, kinds };
    }
    const step = named[at] === 1 || ahead.startsWith(' ') ? 1 : (BETWEEN.exec(ahead)?.[0].length ?? 0);
    if (step === 0) return undefined;
    at += step;
  }
  return undefined;
}
