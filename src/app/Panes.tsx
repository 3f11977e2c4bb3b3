/** The panes: all at once where there is room, tabbed where there is less, one at a time on a phone, whichever way it is held. */
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchLater } from '../base/idle.ts';
import { setPanelSizes, usePreference } from '../state/preferences.ts';
import { setPanel, useView } from '../state/view-store.ts';
import { Icon } from '../ui/icons.tsx';
import { later } from '../ui/later.ts';
import { Split } from '../ui/Split.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { DetailsView } from '../views/details/DetailsView.tsx';
import { TimelineView } from '../views/timeline/TimelineView.tsx';
import { TourOffer } from './tour/TourOffer.tsx';
import { choosePane, useShownPane } from './pane-store.ts';
import { GraphPane } from './graph-pane.ts';
import { useRoom } from './room.ts';

/** Not needed at once, and not small. */
const TableView = later(async () => (await import('../views/table/TableView.tsx')).TableView);

export function Panes() {
  const room = useRoom();
  if (room === 'all') return <AllPanes />;
  if (room === 'two') return <TwoPanes />;
  return <OnePane place={room === 'low' ? 'side' : 'bottom'} />;
}

function AllPanes() {
  return (
    <KeptSplit
      id="rows"
      orientation="vertical"
      first={<TimelineView />}
      second={<GraphAndPanel />}
      firstSize={54}
    />
  );
}

function GraphAndPanel() {
  return (
    <KeptSplit
      id="columns"
      orientation="horizontal"
      first={<GraphPane />}
      second={<SidePanel />}
      firstSize={64}
    />
  );
}

function TwoPanes() {
  return (
    <KeptSplit
      id="rows"
      orientation="vertical"
      first={<TimelineView />}
      second={<TabbedPane />}
      firstSize={52}
    />
  );
}

function useTabs() {
  const { t } = useTranslation('app');
  const selected = useView((view) => view.selection !== null);
  return {
    timeline: {
      id: 'timeline',
      label: t('pane.timeline'),
      icon: <Icon name="timeline" />,
      panel: () => <TimelineView />,
    },
    graph: { id: 'graph', label: t('pane.graph'), icon: <Icon name="graph" />, panel: () => <GraphPane /> },
    details: {
      id: 'details',
      label: t('pane.details'),
      icon: <Icon name="details" />,
      marked: selected,
      panel: () => <DetailsView offer={<TourOffer place="details" />} />,
    },
    table: {
      id: 'table',
      label: t('pane.table'),
      icon: <Icon name="table" />,
      panel: () => <TableView />,
    },
  } as const;
}

/** Details or table: which of the two is in the link. */
function SidePanel() {
  const { t } = useTranslation('app');
  const tabs = useTabs();
  const panel = useView((view) => view.panel);
  const shown = [tabs.details, tabs.table].map((tab) => ({ id: tab.id, label: tab.label, panel: tab.panel }));
  return <Tabs label={t('pane.side')} tabs={shown} chosen={panel} onChoose={setPanel} />;
}

function TabbedPane() {
  const { t } = useTranslation('app');
  const tabs = useTabs();
  const shown = useShownPane();
  const chosen = shown === 'timeline' ? 'graph' : shown;
  return (
    <Tabs
      label={t('pane.label')}
      tabs={[tabs.graph, tabs.details, tabs.table]}
      chosen={chosen}
      onChoose={choosePane}
    />
  );
}

function OnePane({ place }: { readonly place: 'bottom' | 'side' }) {
  const { t } = useTranslation('app');
  const tabs = useTabs();
  useEffect(() => fetchLater(GraphPane.load), []); // so that nobody waits for it, nor misses it on paper
  return (
    <Tabs
      label={t('pane.label')}
      tabs={[tabs.timeline, tabs.graph, tabs.details, tabs.table]}
      chosen={useShownPane()}
      onChoose={choosePane}
      place={place}
    />
  );
}

interface KeptSplitProps {
  readonly id: string;
  readonly orientation: 'vertical' | 'horizontal';
  readonly first: ReactNode;
  readonly second: ReactNode;
  /** Share of the first, of 100, until the reader moves the splitter. */
  readonly firstSize: number;
}

/** Stands where this reader left it. */
function KeptSplit({ id, firstSize, orientation, first, second }: KeptSplitProps) {
  const { t } = useTranslation('app');
  const kept = usePreference('panelSizes')[id]?.[`${id}-1`];
  return (
    <Split
      orientation={orientation}
      first={first}
      second={second}
      share={kept ?? firstSize}
      onMoved={(share) => setPanelSizes(id, { [`${id}-1`]: share, [`${id}-2`]: 100 - share })}
      label={t(`splitter.${orientation}`)}
    />
  );
}
