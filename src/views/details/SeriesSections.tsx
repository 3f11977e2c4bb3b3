import { useState } from 'react';
import type { ActorId, EdtfDate, Series } from '../../dataset/model.ts';
import { textIn } from '../../base/text.ts';
import { foreign } from '../../i18n/names.ts';
import { unitText } from '../../i18n/unit-text.ts';
import { selectSeries } from '../../state/view-store.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Section } from './Section.tsx';
import { seriesOf } from '../../dataset/series-change.ts';
import { SeriesFigure } from './SeriesFigure.tsx';
import { useWords } from './use-words.ts';

/** Numbers over time that the dataset has about these actors. */
export function SeriesSections({ actors }: { readonly actors: readonly ActorId[] }) {
  const { directory } = useWords();
  return seriesOf(directory.catalogue.series, actors).map((series) => (
    <SeriesSection key={series.id} series={series} />
  ));
}

/** Among other things, what is compared is not in the link; on its own page it is. */
function SeriesSection({ series }: { readonly series: Series }) {
  const { t, language } = useWords();
  const [compared, setCompared] = useState<readonly [EdtfDate, EdtfDate] | null>(null);
  const name = textIn(series.name, language);
  return (
    <Section title={name.text} lang={foreign(name, language)} note={unitText(series.unit, t)}>
      <SeriesFigure series={series} compared={compared} onCompare={setCompared} />
      <p>
        <Button look="quiet" onClick={() => selectSeries(series.id, compared)}>
          <Icon name="timeline" />
          {t('details:series.open')}
        </Button>
      </p>
    </Section>
  );
}
