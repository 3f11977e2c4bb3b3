import { useTranslation } from 'react-i18next';
import { formatList, formatNumber } from '../../i18n/locale.ts';
import { useDirectory } from '../../queries/catalogue.ts';
import { useRelaxations, type AskedView } from '../../queries/relaxations.ts';
import { usePreference } from '../../state/preferences.ts';
import { showEverything } from '../../state/view-store.ts';
import { Button } from '../../ui/Button.tsx';
import { chipsOf, type ChipDimension } from './clause-chips.ts';
import { dropClause } from './clause-verbs.ts';
import styles from './FilterBar.module.css';

/** Says which clause to drop, with the number of events that each would give. */
export function NoMatches({ asked }: { readonly asked: AskedView }) {
  const { t } = useTranslation('filters');
  const language = usePreference('language');
  const clauseName = useClauseName(asked);
  const relaxations = useRelaxations(asked);
  if (relaxations === undefined) return null;
  return (
    <div className={styles.nothing}>
      <span>{t(relaxations.length > 0 ? 'nothing.drop' : 'nothing.dropMore')}</span>
      {relaxations.map(({ drop, matching }) => (
        <Button key={drop} onClick={() => dropClause(drop)}>
          {t('nothing.without', { clause: clauseName(drop) })}{' '}
          <b>{t('nothing.gives', { count: matching, number: formatNumber(matching, language) })}</b>
        </Button>
      ))}
      {relaxations.length === 0 && <Button onClick={showEverything}>{t('clearAll')}</Button>}
    </div>
  );
}

/** "Topic: Space" */
function useClauseName(asked: AskedView): (dimension: ChipDimension) => string {
  const { t } = useTranslation();
  const directory = useDirectory();
  const language = usePreference('language');
  const chips = chipsOf(asked, { directory, t, language });
  return (dimension) => {
    const values = chips.find((chip) => chip.dimension === dimension)?.values ?? [];
    const names = formatList(
      values.map(({ text }) => text),
      'or',
      language,
    );
    return t('filters:nothing.clause', { dimension: t(`filters:dimension.${dimension}`), values: names });
  };
}
