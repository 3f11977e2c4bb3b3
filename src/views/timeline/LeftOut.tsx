/** Lanes for which there is no room: nothing is hidden without being counted. */
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/locale.ts';
import { usePreference } from '../../state/preferences.ts';
import type { Scene } from './scene-types.ts';

type Counted = Pick<Scene, 'lanesLeftOut' | 'eventsLeftOut'>;

/** In words; nothing where every lane is shown. */
export function useLeftOutText(): (scene: Counted) => string {
  const { t } = useTranslation('timeline');
  const language = usePreference('language');
  return ({ lanesLeftOut, eventsLeftOut }) => {
    if (lanesLeftOut === 0) return '';
    const number = formatNumber(eventsLeftOut, language);
    const events = t('lane.eventsLeftOut', { count: eventsLeftOut, number });
    return t('lane.leftOut', { count: lanesLeftOut, events });
  };
}

interface LeftOutProps {
  readonly scene: Counted | undefined;
  readonly className: string | undefined;
}

export function LeftOut({ scene, className }: LeftOutProps) {
  const textOf = useLeftOutText();
  return <p className={className}>{scene && textOf(scene)}</p>;
}
