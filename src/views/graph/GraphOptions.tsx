/** What is set less often: hulls, warmth; and the whole key, where there is no room for it below the picture. */
import { useTranslation } from 'react-i18next';
import { nameText } from '../../i18n/names.ts';
import { useDirectory } from '../../queries/catalogue.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { GraphLegend } from './GraphLegend.tsx';
import { HullSwatch } from './HullSwatch.tsx';
import { MOST_HULLS } from './memberships.ts';
import type { Picture } from './scene.ts';
import type { GraphSettings } from './use-graph-settings.ts';
import type { HullChoice } from './use-hull-choice.ts';
import styles from './GraphOptions.module.css';

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
          <HullBoxes settings={settings} hulls={hulls} />
          <label className={styles.choice}>
            <input
              type="checkbox"
              checked={settings.warm}
              onChange={(event) => settings.setWarm(event.target.checked)}
            />
            {t('options.warm')}
          </label>
          {picture && (
            <div className={styles.key}>
              <GraphLegend model={picture.model} hulls={picture.hulls} scale={scale} warm={settings.warm} />
            </div>
          )}
        </div>
      )}
    </Popover>
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
        const look = chosen.indexOf(id);
        return (
          <label key={id} className={styles.choice}>
            <input
              type="checkbox"
              checked={look >= 0}
              disabled={look < 0 && chosen.length >= MOST_HULLS}
              onChange={() => toggle(id)}
            />
            {actor ? nameText(actor, i18n.language) : id}
            {look >= 0 && <HullSwatch look={look} />}
          </label>
        );
      })}
    </fieldset>
  );
}
