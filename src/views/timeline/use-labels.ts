/** Texts and widths of the events that may carry a label. Records are fetched when the movement rests. */
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDirectory } from '../../queries/catalogue.ts';
import { useRecords } from '../../queries/records.ts';
import type { SpokenText } from '../../base/text.ts';
import type { EventRecord } from '../../dataset/model.ts';
import { eventTitle } from '../../i18n/event-title.ts';
import { nameText } from '../../i18n/names.ts';
import { usePreference } from '../../state/preferences.ts';
import type { LanesAnswer, Records, RowNumber } from './answer-types.ts';
import { describer, labelCandidates, labelWishes, wishesOfRow, type Wish } from './label-candidates.ts';
import type { LabelCandidate } from './scene-types.ts';
import { LABEL_TEXT, useMeasure } from './use-measure.ts';
import { useSelectedEvent } from './use-selected-event.ts';

/** Candidates per label that there is room for: many find none where they stand. */
const CANDIDATES_PER_LABEL = 6;

interface Labels {
  /** Worked out when first asked for: most answers of a movement are gone before anybody needs labels. */
  readonly candidates: () => readonly LabelCandidate[];
  /** Row of the selected event. */
  readonly selected: RowNumber | null;
}

export function useTitleOf(): (event: EventRecord) => SpokenText {
  const { t } = useTranslation();
  const { actorById } = useDirectory();
  const language = usePreference('language');
  return useMemo(() => {
    const nameOf = (id: string) => nameText(actorById.get(id) ?? { name: { en: id } }, language);
    return (event) => eventTitle(event, nameOf, t, language);
  }, [t, actorById, language]);
}

export function useLabels(answer: LanesAnswer | null, budget: number, widest: number, scale: number): Labels {
  const { catalogue } = useDirectory();
  const titleOf = useTitleOf();
  const language = usePreference('language');
  const measure = useMeasure(LABEL_TEXT * scale);
  const selected = useSelectedEvent();
  const resting = useResting(answer);
  const rows = useMemo(() => (resting ? rowsOf(wishesOf(resting, budget)) : []), [resting, budget]);
  const records = useRecordsOnce(rows);
  const selectedRow = selected?.row ?? null;
  const describe = useMemo(
    () => describer({ titleOf, language, measure, widest, numbering: catalogue }),
    [titleOf, language, measure, widest, catalogue],
  );
  const candidates = useMemo(
    () =>
      onDemand(() => {
        const all = answer ? labelCandidates(wishesOf(answer, budget), records, describe) : [];
        if (!selected) return all;
        const own = labelCandidates(
          wishesOfRow(answer?.marks ?? null, selected.row),
          new Map([[selected.row, selected.event]]),
          describe,
        );
        return own.length > 0 ? [...own, ...all.filter((one) => one.row !== selected.row)] : all;
      }),
    [answer, budget, records, selected, describe],
  );
  return { candidates, selected: selectedRow };
}

function wishesOf(answer: LanesAnswer, budget: number): readonly Wish[] {
  return labelWishes(answer, budget * CANDIDATES_PER_LABEL);
}

function rowsOf(wishes: readonly Wish[]): readonly RowNumber[] {
  return [...new Set(wishes.map((wish) => wish.row))].sort((a, b) => a - b);
}

function onDemand<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

const MOST_RECORDS_KEPT = 3_000;

/** Records by row, each fetched once: what is there need not be fetched from the worker again. */
function useRecordsOnce(rows: readonly RowNumber[]): Records {
  const [kept, setKept] = useState<Records>(() => new Map());
  const missing = useMemo(() => rows.filter((row) => !kept.has(row)), [rows, kept]);
  const fetched = useRecords(missing);
  useEffect(() => {
    if (!missing.some((row) => fetched.has(row))) return;
    setKept((before) => new Map([...(before.size > MOST_RECORDS_KEPT ? [] : before), ...fetched]));
  }, [missing, fetched]);
  return kept;
}

const RESTS_AFTER_MS = 120;

/** The answer once it stays the same for a moment; the first at once. */
function useResting(answer: LanesAnswer | null): LanesAnswer | null {
  const [resting, setResting] = useState(answer);
  useEffect(() => {
    const timer = setTimeout(() => setResting(answer), RESTS_AFTER_MS);
    return () => clearTimeout(timer);
  }, [answer]);
  return resting ?? answer;
}
