import { useTranslation } from 'react-i18next';

/** Comes with the program. */
const SAMPLE = new URL('../../../docs/samples/events.csv', import.meta.url).href;

/** A table to copy. */
export function SampleLink() {
  const { t } = useTranslation('own');
  return (
    <a href={SAMPLE} download="events.csv">
      {t('expected.sample')}
    </a>
  );
}
