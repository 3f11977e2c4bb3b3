import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePacedPeriod } from '../../queries/paced-period.ts';
import { useDirectory } from '../../queries/catalogue.ts';
import { usePreference } from '../../state/preferences.ts';
import type { View } from '../../state/view-state.ts';
import { useView } from '../../state/view-store.ts';
import { Icon } from '../../ui/icons.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { chipsOf, type Chip } from './clause-chips.ts';
import { removeValue } from './clause-verbs.ts';
import { ClauseChoices } from './ClauseChoices.tsx';
import { ValueMark } from './ValueMark.tsx';
import styles from './ClauseChips.module.css';

/** Values of a clause that are shown as buttons; the rest is a number that opens the choices. */
const MOST_SHOWN = 4;

const periodInForce = ({ period }: View) => period;

/** One chip per clause: its head opens the choices, each of its values is taken away by a click. */
export const ClauseChips = memo(function ClauseChips({ onMore }: { readonly onMore: () => void }) {
  const { t } = useTranslation();
  const directory = useDirectory();
  const language = usePreference('language');
  const filter = useView((view) => view.filter);
  const period = usePacedPeriod(periodInForce);
  const chips = chipsOf({ filter, period }, { directory, t, language });
  return chips.map((chip) => <ClauseChip key={chip.dimension} chip={chip} onMore={onMore} />);
});

function ClauseChip({ chip, onMore }: { readonly chip: Chip; readonly onMore: () => void }) {
  const { t } = useTranslation('filters');
  const { dimension, logic, values } = chip;
  const name = t(`dimension.${dimension}`);
  const shown = values.length > MOST_SHOWN ? values.slice(0, MOST_SHOWN - 1) : values;
  return (
    <div
      role="group"
      aria-label={name}
      className={styles.chip}
      data-negated={logic === 'without' || undefined}
    >
      <Popover
        label={t('choices', { dimension: name })}
        trigger={(props) => (
          <button type="button" className={styles.head} {...props}>
            {name}
            {logic && <em>{t(`logic.${logic}`)}</em>}
            {shown.length < values.length && <span>+{values.length - shown.length}</span>}
            <Icon name="down" size={12} />
          </button>
        )}
      >
        {(close) => (
          <ClauseChoices
            chip={chip}
            onMore={() => {
              close();
              onMore();
            }}
          />
        )}
      </Popover>
      {shown.map(({ id, text, language }) => (
        <button
          key={id}
          type="button"
          className={styles.value}
          aria-label={t('remove', { name: text })}
          title={t('remove', { name: text })}
          onClick={() => removeValue(dimension, id)}
        >
          <ValueMark dimension={dimension} value={id} />
          <span lang={language}>{text}</span>
          <Icon name="close" size={12} />
        </button>
      ))}
    </div>
  );
}
