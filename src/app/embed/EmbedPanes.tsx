/** The pictures of an embed: beside each other, one above the other, or behind tabs, as the frame has room. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { currentEmbed, type Embed } from '../../state/embed.ts';
import { clearSelection, useView } from '../../state/view-store.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { useMediaQuery } from '../../ui/use-media-query.ts';
import { DetailsView } from '../../views/details/DetailsView.tsx';
import { TimelineView } from '../../views/timeline/TimelineView.tsx';
import { GraphPane } from '../graph-pane.ts';
import { choosePane, useShownPane } from '../pane-store.ts';
import styles from './Embed.module.css';

type Picture = Exclude<Embed, 'all'>;
type Place = Picture | 'details';

export function EmbedPanes() {
  const beside = useMediaQuery('(min-width: 960px)');
  const below = useMediaQuery('(min-width: 560px) and (min-height: 640px)');
  const embed = currentEmbed() ?? 'all';
  if (!beside && !below) {
    const pictures = embed === 'all' ? (['timeline', 'graph'] as const) : [embed];
    return <TabbedPlaces places={[...pictures, 'details']} place="bottom" />;
  }
  return (
    <div className={beside ? styles.beside : styles.below}>
      {embed === 'all' ? (
        <>
          <div className={styles.pane}>
            <TimelineView />
          </div>
          <div className={styles.pane}>
            <TabbedPlaces places={['graph', 'details']} place="top" />
          </div>
        </>
      ) : (
        <OnePicture picture={embed} />
      )}
    </div>
  );
}

function usePlaces(): Readonly<Record<Place, { readonly label: string; readonly panel: () => ReactNode }>> {
  const { t } = useTranslation('app');
  return {
    timeline: { label: t('pane.timeline'), panel: () => <TimelineView /> },
    graph: { label: t('pane.graph'), panel: () => <GraphPane /> },
    details: { label: t('pane.details'), panel: () => <DetailsView /> },
  };
}

interface TabbedPlacesProps {
  readonly places: readonly Place[];
  readonly place: 'top' | 'bottom';
}

/** As on a small window of the page: an event that is clicked is there to be read. */
function TabbedPlaces({ places, place }: TabbedPlacesProps) {
  const { t } = useTranslation('app');
  const all = usePlaces();
  const selected = useView((view) => view.selection !== null);
  const shown = useShownPane();
  const wanted = shown === 'table' ? 'details' : shown; // an embed has no table
  return (
    <Tabs
      label={t('pane.label')}
      tabs={places.map((id) => ({ id, ...all[id], marked: id === 'details' && selected }))}
      chosen={places.find((one) => one === wanted) ?? places[0]!}
      onChoose={choosePane}
      place={place}
    />
  );
}

/** The whole room for one picture, until something is there to be read. */
function OnePicture({ picture }: { readonly picture: Picture }) {
  const { t } = useTranslation('embed');
  const places = usePlaces();
  const selected = useView((view) => view.selection !== null);
  return (
    <>
      <div className={styles.pane}>{places[picture].panel()}</div>
      {selected && (
        <div className={`${styles.pane} ${styles.details}`}>
          <Button look="quiet" icon aria-label={t('close')} title={t('close')} onClick={clearSelection}>
            <Icon name="close" />
          </Button>
          <DetailsView />
        </div>
      )}
    </>
  );
}
