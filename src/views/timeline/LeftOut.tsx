/** Lanes for which there is no room: nothing is hidden without being counted. */
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/locale.ts';
import { usePreference } from '../../state/preferences.ts';
import type { Scene } from './scene-types.ts';
import { useShown, type ShownStore } from './shown-store.ts';

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
  readonly shown: ShownStore;
  readonly className: string | undefined;
  /** Nothing, not even an empty line, where every lane is shown. */
  readonly sparing?: boolean;
}

/** What the picture leaves out. */
export const LeftOut = memo(function LeftOut({ shown, className, sparing = false }: LeftOutProps) {
  const textOf = useLeftOutText();
  const lanesLeftOut = useShown(shown, (now) => now?.scene.lanesLeftOut ?? 0);
  const eventsLeftOut = useShown(shown, (now) => now?.scene.eventsLeftOut ?? 0);
  const text = textOf({ lanesLeftOut, eventsLeftOut });
  return sparing && text === '' ? null : <p className={className}>{text}</p>;
});
