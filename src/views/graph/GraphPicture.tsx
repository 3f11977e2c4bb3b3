/** The canvas and what lies on it: tip, menu, path, what is spoken. One tab stop, walked by arrows. */
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActorId } from '../../dataset/model.ts';
import { currentEmbed } from '../../state/embed.ts';
import { hover } from '../../state/hover.ts';
import { choosePair, showEgo, toggleActor } from '../../state/view-store.ts';
import { GestureHint } from '../../ui/GestureHint.tsx';
import { laterDialog } from '../../ui/later.ts';
import hidden from '../../ui/visually-hidden.module.css';
import type { Warmth } from './draw-links.ts';
import { GraphCanvas } from './GraphCanvas.tsx';
import { FocusBar } from './FocusBar.tsx';
import { GraphTooltip } from './GraphTooltip.tsx';
import type { MenuSubject } from './menu-items.ts';
import { pictureSize, type PictureSize } from './picture-size.ts';
import type { Area, Target } from './pointer.ts';
import { hoveredBy, sameTarget, subjectOf } from './pointed.ts';
import type { Picture } from './scene.ts';
import { SpokenNode } from './SpokenNode.tsx';
import type { Point, Stage } from './stage.ts';
import { actorsIn, boxOf } from './sweep.ts';
import { useAttention } from './use-attention.ts';
import type { GraphSettings } from './use-graph-settings.ts';
import { useGraphKeys } from './use-graph-keys.ts';
import type { Beyond } from './use-beyond.ts';
import { useNameOf } from './use-around.ts';
import styles from './GraphView.module.css';

const SubjectMenu = laterDialog(async () => (await import('./SubjectMenu.tsx')).SubjectMenu);

interface GraphPictureProps {
  readonly picture: Picture | null;
  /** The period moves on: the picture is shown without a glide. */
  readonly moving: boolean;
  /** No actor matches. */
  readonly nobody: boolean;
  readonly settings: GraphSettings;
  readonly beyond: Beyond;
  readonly warmth: Warmth;
  readonly stage: Stage | null;
  readonly size: PictureSize | null;
  readonly onStage: (stage: Stage | null) => void;
  readonly onSize: (size: PictureSize) => void;
  readonly onScale: (scale: number) => void;
}

export function GraphPicture(props: GraphPictureProps) {
  const { picture, moving, nobody, settings, beyond, warmth, stage, size } = props;
  const { path, ego, lookCloser } = beyond;
  const { t } = useTranslation(['graph', 'embed']);
  const [pointed, setPointed] = useState<{ target: NonNullable<Target>; at: Point } | null>(null);
  const [menu, setMenu] = useState<{ subject: MenuSubject; at: Point } | null>(null);
  const [area, setArea] = useState<Area | null>(null);
  const nameOf = useNameOf();
  const near = beyond.around ?? (picture && { model: picture.model, nameOf, isCut: false });
  const helpId = useId();
  const keys = useGraphKeys(stage, {
    onZoom: (factor) => stage?.zoomBy(factor),
    onFit: () => stage?.fit(),
    onMenu: (id) => openMenu({ kind: 'actors', ids: [id] }, stage?.screenOf(id) ?? { x: 0, y: 0 }),
    onEnter: (id, options) => act(id, options),
  });
  useAttention(stage, {
    model: picture?.model ?? null,
    cursor: keys.cursor,
    path: path.chain,
    ego,
    around: beyond.around?.model,
  });
  useEffect(() => stage?.warm(warmth), [stage, warmth]);
  const { communities } = settings;
  useEffect(() => stage?.markCommunities(communities), [stage, communities]);

  function act(id: ActorId, options: { readonly add: boolean }): void {
    if (!path.choose(id)) toggleActor(id, options);
  }

  function click(target: Target, options: { readonly add: boolean }): void {
    if (target?.kind === 'node') act(target.node.node.id, options);
    if (target?.kind === 'link') choosePair(target.link.a.node.id, target.link.b.node.id);
  }

  function openMenu(subject: MenuSubject, at: Point): void {
    if (subject.ids.length > 0) setMenu({ subject, at });
  }

  function swept(whole: Area | null): void {
    setArea(null);
    if (whole && stage)
      openMenu({ kind: 'actors', ids: actorsIn(stage.scene().nodes, stage.camera(), whole) }, whole.to);
  }

  function point(target: Target, at: Point): void {
    if (target) lookCloser();
    if (!sameTarget(target, pointed?.target ?? null)) hover(hoveredBy(target));
    setPointed(target && { target, at });
  }

  return (
    <div className={styles.stage}>
      <div
        className={styles.picture}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the picture is one stop, walked by arrows
        tabIndex={0}
        role="application"
        aria-label={t('graph:picture')}
        aria-describedby={helpId}
        data-pointing={pointed !== null}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !menu) return keys.onKeyDown(event);
          event.preventDefault(); // a menu that is still on its way
          event.stopPropagation();
          return setMenu(null);
        }}
        onFocus={(event) => {
          lookCloser();
          keys.onFocus(event);
        }}
        onBlur={keys.onBlur}
      >
        <GraphCanvas
          picture={picture}
          moving={moving}
          pins={settings.pins}
          onStage={props.onStage}
          onResize={(width, height) => props.onSize(pictureSize(width, height))}
          onScale={props.onScale}
          onPoint={point}
          onClick={click}
          onCentre={(id) => stage?.centreOn(id)}
          onDrop={settings.pin}
          onMenu={(target, at) => target && openMenu(subjectOf(target), at)}
          onSweep={setArea}
          onSwept={swept}
        />
      </div>
      {currentEmbed() && (
        <GestureHint texts={{ wheel: t('embed:hint.wheel'), finger: t('embed:hint.fingers') }} />
      )}
      {area && <div className={styles.area} style={boxOf(area)} />}
      {pointed && size && !menu && (
        <GraphTooltip {...pointed} picture={picture} near={near} width={size.width} />
      )}
      {nobody && <p className={styles.empty}>{t('graph:empty')}</p>}
      {near && <FocusBar path={path} ego={ego} picture={picture} near={near} />}
      {menu && size && near && (
        <SubjectMenu
          subject={menu.subject}
          context={{ stage, settings, near, onPathFrom: path.begin, onEgo: (id) => showEgo(id, 1) }}
          at={menu.at}
          bounds={size}
          onClose={() => setMenu(null)}
        />
      )}
      <p id={helpId} className={hidden.hidden}>
        {t('graph:keys')}
      </p>
      <p aria-live="polite" className={hidden.hidden}>
        {picture && near && keys.cursor !== null && (
          <SpokenNode id={keys.cursor} picture={picture} near={near} />
        )}
      </p>
    </div>
  );
}
