/** The side panel: what the reader selected, in words, with its sources. */
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { unreachable } from '../../base/assert.ts';
import type { Selection } from '../../state/view-state.ts';
import { useView } from '../../state/view-store.ts';
import { later } from '../../ui/later.ts';
import { EventDetails } from './EventDetails.tsx';
import { SaidTitle } from './SaidTitle.tsx';
import { StartDetails } from './StartDetails.tsx';
import styles from './details.module.css';

/** Loaded when the first of its kind is shown. */
const ActorDetails = later(async () => (await import('./ActorDetails.tsx')).ActorDetails);
const PairDetails = later(async () => (await import('./PairDetails.tsx')).PairDetails);
const SeriesDetails = later(async () => (await import('./SeriesDetails.tsx')).SeriesDetails);
const SourceDetails = later(async () => (await import('./SourceDetails.tsx')).SourceDetails);

interface DetailsViewProps {
  /** Stands on top where nothing is selected. */
  readonly offer?: ReactNode;
}

/** Fills its container and scrolls within it. The focus stays where it is when the selection changes. */
export function DetailsView({ offer }: DetailsViewProps) {
  const { t } = useTranslation();
  const selection = useView((view) => view.selection);
  const panel = useRef<HTMLElement>(null);
  const shown = JSON.stringify(selection);
  useEffect(() => {
    if (panel.current) panel.current.scrollTop = 0;
  }, [shown]);
  return (
    <section
      ref={panel}
      className={styles.panel}
      aria-label={t('details:label')}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by keys where no link stands in it
      tabIndex={0}
      data-tour="details"
    >
      {!selection && offer && <div className={styles.offer}>{offer}</div>}
      <Selected selection={selection} />
      <SaidTitle panel={panel} shown={shown} />
    </section>
  );
}

function Selected({ selection }: { readonly selection: Selection | null }) {
  const onItsWay = <div className={styles.page} aria-busy="true" />;
  switch (selection?.kind) {
    case undefined:
      return <StartDetails />;
    case 'event':
      return <EventDetails id={selection.id} />;
    case 'actor':
      return <ActorDetails meanwhile={onItsWay} id={selection.id} />;
    case 'pair':
      return <PairDetails meanwhile={onItsWay} ids={selection.ids} />;
    case 'source':
      return <SourceDetails meanwhile={onItsWay} id={selection.id} />;
    case 'series':
      return <SeriesDetails meanwhile={onItsWay} id={selection.id} points={selection.points} />;
    default:
      return unreachable(selection);
  }
}
