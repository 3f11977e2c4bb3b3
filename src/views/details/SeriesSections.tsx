import type { ActorId } from '../../dataset/model.ts';
import { textIn } from '../../base/text.ts';
import { Section } from './Section.tsx';
import { seriesOf } from './series-change.ts';
import { SeriesFigure } from './SeriesFigure.tsx';
import { unitText } from './unit-text.ts';
import { useWords } from './use-words.ts';

/** Numbers over time that the dataset has about these actors. */
export function SeriesSections({ actors }: { readonly actors: readonly ActorId[] }) {
  const { t, language, directory } = useWords();
  return seriesOf(directory.catalogue.series, actors).map((series) => (
    <Section key={series.id} title={textIn(series.name, language).text} note={unitText(series.unit, t)}>
      <SeriesFigure series={series} />
    </Section>
  ));
}
