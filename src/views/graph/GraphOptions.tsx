/** What is set less often: hulls, warmth; and the whole key, where there is no room for it below the picture. */
import { useTranslation } from 'react-i18next';
import { nameText } from '../../i18n/names.ts';
import { useDirectory } from '../../queries/catalogue.ts';
import { MOST_HULLS, type NodeSize } from '../../state/view-state.ts';
import { setSize, useView } from '../../state/view-store.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { GraphLegend } from './GraphLegend.tsx';
import { HullSwatch } from './HullSwatch.tsx';
import type { Picture } from './scene.ts';
import type { GraphSettings } from './use-graph-settings.ts';
import type { HullChoice } from './use-hull-choice.ts';
import styles from './GraphOptions.module.css';

const SIZES: readonly NodeSize[] = ['events', 'counterparts', 'betweenness'];

interface GraphOptionsProps {
  readonly settings: GraphSettings;
  readonly hulls: HullChoice;
  readonly picture: Picture | null;
  readonly scale: number;
}

export function GraphOptions({ settings, hulls, picture, scale }: GraphOptionsProps) {
  const { t } = useTranslation('graph');
  return (
    <Popover
      label={t('options.label')}
      trigger={(props) => (
        <Button look="quiet" icon aria-label={t('options.label')} title={t('options.label')} {...props}>
          <Icon name="menu" />
        </Button>
      )}
    >
      {() => (
        <div className={styles.options}>
          <SizeChoice />
          <HullBoxes settings={settings} hulls={hulls} />
          <label className={styles.choice}>
            <input
              type="checkbox"
              checked={settings.warm}
              onChange={(event) => settings.setWarm(event.target.checked)}
            />
            {t('options.warm')}
          </label>
          <label className={styles.choice}>
            <input
              type="checkbox"
              checked={settings.communities}
              onChange={(event) => settings.setCommunities(event.target.checked)}
            />
            {t('options.communities')}
          </label>
          {picture && (
            <div className={styles.key}>
              <GraphLegend model={picture.model} hulls={picture.hulls} scale={scale} settings={settings} />
            </div>
          )}
        </div>
      )}
    </Popover>
  );
}

function SizeChoice() {
  const { t } = useTranslation('graph');
  const size = useView((view) => view.size);
  return (
    <div>
      <Choice
        label={t('size.label')}
        value={size}
        options={SIZES.map((value) => ({ value, label: t(`size.${value}`) }))}
        onChange={setSize}
      />
      <p className={styles.meaning}>{t(`size.meaning.${size}`)}</p>
    </div>
  );
}

function HullBoxes({ settings, hulls }: Pick<GraphOptionsProps, 'settings' | 'hulls'>) {
  const { t, i18n } = useTranslation('graph');
  const { actorById } = useDirectory();
  const { choices, chosen } = hulls;
  const toggle = (id: string) =>
    settings.setOrganisations(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <fieldset className={styles.group}>
      <legend>{t('options.hulls', { most: MOST_HULLS })}</legend>
      {choices.map((id) => {
        const actor = actorById.get(id);
        const place = chosen.indexOf(id);
        return (
          <label key={id} className={styles.choice}>
            <input
              type="checkbox"
              checked={place >= 0}
              disabled={place < 0 && chosen.length >= MOST_HULLS}
              onChange={() => toggle(id)}
            />
            {actor ? nameText(actor, i18n.language) : id}
            {place >= 0 && <HullSwatch place={place} />}
          </label>
        );
      })}
    </fieldset>
  );
}
