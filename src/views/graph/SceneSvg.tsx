/** The scene as SVG: the same layers as on canvas, for print and for files. */
import { useId } from 'react';
import { flagUrl } from '../../ui/flag-url.ts';
import { isLit } from './attention.ts';
import { nodeScale, toScreen } from './camera.ts';
import type { Frame } from './frame.ts';
import { CommunityBadge } from './CommunityBadge.tsx';
import { badgeOf } from './draw-communities.ts';
import {
  HATCH_PATHS,
  HULL_FILL_OPACITY,
  HULL_HATCH_OPACITY,
  HULL_LINE_WIDTH,
  HULL_LINES,
} from './draw-hulls.ts';
import { drawnLinks, lightOfLink, LINK_OPACITY, linkColor, linkOpacity, warmthOf } from './draw-links.ts';
import { outlineData } from './hull-path.ts';
import { kindColor } from './paint.ts';
import { FLAG_CORNER, halfSizeOf, hasFlag, pathOf } from './node-shape.ts';
import type { SceneHull, SceneNode } from './scene.ts';

export type SvgFrame = Omit<Frame, 'flags' | 'density' | 'pinned'>;

/** Paper cannot be pointed at to bring back what fades: it stays legible. */
const FADED_ON_PAPER = 0.5;

interface SceneSvgProps {
  readonly frame: SvgFrame;
  readonly title: string;
}

export function SceneSvg({ frame, title }: SceneSvgProps) {
  const { width, height } = frame.size;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fontFamily={frame.paint.font}
      role="img"
      aria-label={title}
    >
      <title>{title}</title>
      {frame.scene.hulls.map((one) => (
        <HullShape key={one.hull.organisation} one={one} frame={frame} />
      ))}
      <Links frame={frame} />
      {frame.scene.nodes.map((one) => (
        <NodeMark key={one.node.id} one={one} frame={frame} />
      ))}
      {frame.communities && <Communities frame={frame} />}
      <Names frame={frame} />
    </svg>
  );
}

function HullShape({ one: { hull }, frame }: { readonly one: SceneHull; readonly frame: SvgFrame }) {
  const id = useId();
  const { dash, hatch } = HULL_LINES[hull.place % HULL_LINES.length]!;
  const color = frame.paint.hulls[hull.place % frame.paint.hulls.length]!;
  const data = outlineData(hull.outline, frame.camera);
  return (
    <g>
      <pattern id={id} width={8} height={8} patternUnits="userSpaceOnUse">
        <path d={HATCH_PATHS[hatch]} stroke={color} strokeOpacity={HULL_HATCH_OPACITY} fill="none" />
      </pattern>
      <path d={data} fill={color} fillOpacity={HULL_FILL_OPACITY} fillRule="evenodd" />
      <path
        d={data}
        fill={`url(#${id})`}
        fillRule="evenodd"
        stroke={color}
        strokeWidth={HULL_LINE_WIDTH}
        strokeDasharray={dash.join(' ')}
        strokeLinecap="round"
      />
    </g>
  );
}

function Links({ frame: { scene, camera, paint, attention, warmth } }: { readonly frame: SvgFrame }) {
  return drawnLinks(scene, attention).map((one) => {
    const light = lightOfLink(one, attention);
    if (light === 'hidden') return null;
    const a = toScreen(camera, one.a);
    const b = toScreen(camera, one.b);
    return (
      <line
        key={`${one.a.node.id}~${one.b.node.id}`}
        x1={a.x}
        y1={a.y}
        x2={b.x}
        y2={b.y}
        stroke={light === 'full' ? paint.accent : linkColor(paint, warmthOf(one.link.latest, warmth))}
        strokeOpacity={linkOpacity(LINK_OPACITY[light], one.width)}
        strokeWidth={one.width}
      />
    );
  });
}

function NodeMark({ one, frame }: { readonly one: SceneNode; readonly frame: SvgFrame }) {
  const { camera, paint, attention } = frame;
  const { x, y } = toScreen(camera, one);
  const radius = one.radius * nodeScale(camera);
  const opacity = isLit(attention, one.node.id) ? 1 : FADED_ON_PAPER;
  const { actor } = one.node;
  const { halfWidth, halfHeight } = halfSizeOf(one.node, radius);
  const box = { x: x - halfWidth, y: y - halfHeight, width: 2 * halfWidth, height: 2 * halfHeight };
  if (hasFlag(one.node) && actor.iso)
    return (
      <g opacity={opacity}>
        <title>{one.name}</title>
        <image href={flagUrl(actor.iso)} preserveAspectRatio="none" {...box} />
        <rect {...box} rx={FLAG_CORNER} fill="none" stroke={paint.line} strokeWidth={0.75} />
      </g>
    );
  return (
    <path
      d={pathOf(one.node)}
      transform={`translate(${x} ${y}) scale(${radius})`}
      opacity={opacity}
      fill={kindColor(paint, actor.kind)}
      stroke={paint.paper}
      strokeWidth={1.2}
      vectorEffect="non-scaling-stroke"
    >
      <title>{one.name}</title>
    </path>
  );
}

function Communities({ frame: { scene, camera, paint, attention } }: { readonly frame: SvgFrame }) {
  return scene.nodes.map((one) => {
    const badge = badgeOf(one, camera);
    if (!badge) return null;
    return (
      <g key={one.node.id} opacity={isLit(attention, one.node.id) ? 1 : FADED_ON_PAPER}>
        <CommunityBadge {...badge} paper={paint.paper} ink={paint.ink} />
      </g>
    );
  });
}

function Names({ frame: { labels, paint } }: { readonly frame: SvgFrame }) {
  return labels.map((label) => (
    <text
      key={label.id}
      x={label.left}
      y={label.top + label.height / 2}
      dominantBaseline="central"
      fontSize={label.style.size}
      fontWeight={label.style.weight === 'strong' ? 650 : 450}
      opacity={Math.max(label.opacity, FADED_ON_PAPER)}
      fill={label.hull === null ? paint.ink : paint.hulls[label.hull % paint.hulls.length]}
      stroke={paint.paper}
      strokeWidth={3}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {label.text}
    </text>
  ));
}
