/** The canvas with all that happens on it; the stage lives as long as this does. */
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { currentEmbed } from '../../state/embed.ts';
import { onThemeChange } from '../../ui/colors.ts';
import { useMediaQuery } from '../../ui/use-media-query.ts';
import type { Places } from './layout-request.ts';
import { readPaint } from './paint.ts';
import { attachPointer, type Pointer, type PointerHandlers } from './pointer.ts';
import type { Picture } from './scene.ts';
import { createStage, type Stage } from './stage.ts';
import styles from './GraphView.module.css';

interface GraphCanvasProps extends PointerHandlers {
  readonly picture: Picture | null;
  readonly moving: boolean;
  readonly pins: Places;
  readonly onStage: (stage: Stage | null) => void;
  readonly onResize: (width: number, height: number) => void;
  /** Nodes are drawn at this multiple of their radius. */
  readonly onScale: (scale: number) => void;
}

export function GraphCanvas({
  picture,
  moving,
  pins,
  onStage,
  onResize,
  onScale,
  ...handlers
}: GraphCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [stage, setStage] = useState<Stage | null>(null);
  const still = useMediaQuery('(prefers-reduced-motion: reduce)');
  const acts = useEffectEvent(() => handlers);
  const tellStage = useEffectEvent(onStage);
  const tellSize = useEffectEvent(onResize);
  const tellScale = useEffectEvent(onScale);
  const isMoving = useEffectEvent(() => moving);
  const size = useRef<() => void>(undefined);

  useEffect(() => {
    const element = canvas.current!;
    let pointer: Pointer | null = null;
    const started = createStage(element, readPaint(element), {
      onCamera: (camera) => pointer?.follow(camera),
      onScale: (scale) => tellScale(scale),
    });
    const events: PointerHandlers = {
      onPoint: (target, at) => acts().onPoint(target, at),
      onClick: (target, options) => acts().onClick(target, options),
      onCentre: (id) => acts().onCentre(id),
      onDrop: (id, place) => acts().onDrop(id, place),
      onMenu: (target, at) => acts().onMenu(target, at),
      onSweep: (area) => acts().onSweep(area),
      onSwept: (area) => acts().onSwept(area),
    };
    pointer = attachPointer(element, started, events, { cooperative: currentEmbed() !== null });
    const sizes = watchSize(element, started, tellSize, isMoving);
    size.current = sizes.follow;
    const stopPaint = watchPaint(element, started);
    setStage(started);
    tellStage(started);
    return () => {
      sizes.stop();
      stopPaint();
      pointer?.detach();
      started.destroy();
      tellStage(null);
    };
  }, []);

  const isStill = useEffectEvent(() => still || moving);
  useEffect(() => {
    if (stage && picture) stage.show(picture, { still: isStill() });
  }, [stage, picture]);
  useEffect(() => {
    stage?.hurry(moving);
    if (!moving) size.current?.();
  }, [stage, moving]);
  useEffect(() => stage?.markPinned(new Set(pins.keys())), [stage, pins]);

  return <canvas ref={canvas} className={styles.canvas} aria-hidden="true" />;
}

/** Fits the stage into the element around the canvas; while the period moves, as the key below grows and shrinks, not. */
function watchSize(
  canvas: HTMLCanvasElement,
  stage: Stage,
  onResize: (width: number, height: number) => void,
  isMoving: () => boolean,
): { readonly follow: () => void; readonly stop: () => void } {
  const around = canvas.parentElement!;
  let before = '';
  const follow = (): void => {
    const { clientWidth: width, clientHeight: height } = around;
    const now = `${width} ${height} ${devicePixelRatio}`;
    if (width === 0 || height === 0 || now === before) return;
    before = now;
    stage.resize({ width, height }, devicePixelRatio);
    onResize(width, height);
  };
  const observer = new ResizeObserver(() => {
    if (before === '' || !isMoving()) follow();
  });
  observer.observe(around);
  return { follow, stop: () => observer.disconnect() };
}

/** Theme, and fonts that arrive after the first picture. */
function watchPaint(element: HTMLCanvasElement, stage: Stage): () => void {
  const update = () => stage.setPaint(readPaint(element));
  const stopTheme = onThemeChange(update);
  document.fonts.addEventListener('loadingdone', update);
  return () => {
    stopTheme();
    document.fonts.removeEventListener('loadingdone', update);
  };
}
