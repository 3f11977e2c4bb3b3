/** What the stage shows the timeline from, gathered: the same object for as long as nothing of it is another. */
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { msOfDay, parseDay } from '../../base/time.ts';
import { formatDayIn } from '../../i18n/dates.ts';
import { useDirectory } from '../../queries/catalogue.ts';
import { usePreference } from '../../state/preferences.ts';
import { keptPeriod } from '../../state/view-state.ts';
import { useView } from '../../state/view-store.ts';
import type { LaneDimension, LanesAnswer } from './answer-types.ts';
import { labelBudget } from './metrics.ts';
import { notesOf, type Notes } from './notes.ts';
import type { StageInputs } from './stage-inputs.ts';
import type { TimeWindow } from './time-window.ts';
import { useAxisText } from './use-axis-text.ts';
import { useLabels } from './use-labels.ts';
import { usePaint } from './use-paint.ts';
import type { Size } from './use-size.ts';

interface Given extends Pick<StageInputs, 'order' | 'collapsed' | 'metrics'> {
  readonly answer: LanesAnswer | null;
  readonly edges: Int32Array | null;
  readonly dimension: LaneDimension;
  /** Of the plot, axis and foot included. */
  readonly size: Size;
}

interface Gathered extends Pick<StageInputs, 'selected' | 'notes' | 'kept' | 'paint'> {
  /** `null` until there is an answer, and room. */
  readonly inputs: StageInputs | null;
}

export function useStageInputs({
  answer,
  edges,
  order,
  collapsed,
  dimension,
  size,
  metrics,
}: Given): Gathered {
  const { catalogue } = useDirectory();
  const { width, height, scale } = size;
  const budget = labelBudget(width, height);
  const { candidates, selected } = useLabels(answer, budget, metrics.widestLabel, scale);
  const paint = usePaint(catalogue, dimension, metrics.glyph, scale);
  const notes = useNotes();
  const kept = useKept();
  const axisText = useAxisText(scale);
  const inputs = useMemo((): StageInputs | null => {
    if (!answer || !edges || width === 0) return null;
    return {
      answer,
      edges,
      order,
      collapsed,
      candidates,
      budget,
      width,
      height: Math.max(1, height - metrics.axis - metrics.foot),
      metrics,
      axisText,
      connected: dimension === 'actor' || dimension === 'state',
      selected,
      notes,
      kept,
      paint,
    };
  }, [
    answer,
    edges,
    order,
    collapsed,
    candidates,
    budget,
    width,
    height,
    metrics,
    axisText,
    dimension,
    selected,
    notes,
    kept,
    paint,
  ]);
  return { inputs, selected, notes, kept, paint };
}

/** The period in force, where it is locked. */
function useKept(): TimeWindow | null {
  const period = useView(keptPeriod);
  return useMemo(() => period && { from: msOfDay(period.from), to: msOfDay(period.to + 1) }, [period]);
}

function useNotes(): Notes {
  const { t } = useTranslation('timeline');
  const { catalogue } = useDirectory();
  const language = usePreference('language');
  const { info } = catalogue;
  const [now] = useState(() => Date.now());
  return useMemo(() => {
    const kept = info.asOf === undefined ? undefined : parseDay(info.asOf);
    const asOf = kept === undefined ? '' : t('moment.asOf', { date: formatDayIn(kept, language, 'short') });
    return notesOf(info, now, { today: t('moment.today'), asOf }, language);
  }, [info, now, t, language]);
}
