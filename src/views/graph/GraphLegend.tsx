/** What the marks mean, made from what draws them. */
import { useTranslation } from 'react-i18next';
import type { ActorKind } from '../../dataset/model.ts';
import { nameText } from '../../i18n/names.ts';
import { useDirectory } from '../../queries/catalogue.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { CommunityBadge } from './CommunityBadge.tsx';
import type { Hull } from './scene.ts';
import type { GraphModel } from './graph-model.ts';
import { HullSwatch } from './HullSwatch.tsx';
import { ScaleKeys } from './ScaleKeys.tsx';
import type { GraphSettings } from './use-graph-settings.ts';
import { WarmthSwatch } from './WarmthSwatch.tsx';
import styles from './GraphView.module.css';

interface GraphLegendProps {
  readonly model: GraphModel;
  readonly hulls: readonly Hull[];
  /** Nodes are drawn at this multiple of their radius. */
  readonly scale: number;
  readonly settings: Pick<GraphSettings, 'warm' | 'communities'>;
}

const KINDS: readonly ActorKind[] = ['person', 'state', 'organisation', 'company', 'initiative', 'project'];

export function GraphLegend({ model, hulls, scale, settings }: GraphLegendProps) {
  const { t } = useTranslation(['graph', 'vocabulary']);
  const present = new Set(model.nodes.map((node) => node.actor.kind));
  return (
    <ul className={styles.legend} aria-label={t('graph:legend.label')}>
      {KINDS.filter((kind) => present.has(kind)).map((kind) => (
        <li key={kind}>
          <Glyph of="actor" kind={kind} size={11} />
          {t(kind === 'state' ? 'graph:legend.state' : `vocabulary:actorKind.${kind}`)}
        </li>
      ))}
      {hulls.length > 0 && (
        <li>
          {t('graph:legend.members')}
          {hulls.map((hull) => (
            <HullKey key={hull.organisation} hull={hull} />
          ))}
        </li>
      )}
      <ScaleKeys model={model} scale={scale} />
      {settings.warm && (
        <li className={styles.warmth}>
          <WarmthSwatch />
          {t('graph:legend.warm')}
        </li>
      )}
      {settings.communities && (
        <li>
          <svg width={15} height={15} aria-hidden="true" focusable="false">
            <CommunityBadge x={7.5} y={7.5} community={0} />
          </svg>
          {t('graph:legend.communities')}
        </li>
      )}
    </ul>
  );
}

function HullKey({ hull }: { readonly hull: Hull }) {
  const { i18n } = useTranslation('graph');
  const actor = useDirectory().actorById.get(hull.organisation);
  return (
    <span className={styles.step} title={actor && nameText(actor, i18n.language)}>
      <HullSwatch place={hull.place} />
      {hull.name}
    </span>
  );
}
