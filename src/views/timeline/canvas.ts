/** The scene on canvas: one function per layer. Labels are not among them: vis-timeline holds those. */
import type { Palette } from '../../ui/colors.ts';
import { markLook, SPAN_HEIGHT, SPAN_OPACITY, HOST_RING, TAIL, softEnd } from './mark-look.ts';
import type { MarkLook, Numbering } from './mark-look.ts';
import type { RowNumber } from './answer-types.ts';
import type { Notes } from './notes.ts';
import type { Scene, SceneMark } from './scene-types.ts';
import type { Sprites } from './sprites.ts';

/** Tokens that the canvas reads. */
export const CANVAS_TOKENS = [
  'paper',
  'line',
  'line-strong',
  'ink',
  'ink-soft',
  'ink-faint',
  'accent',
  'highlight',
  'kind-encounter',
  'kind-commitment',
  'kind-force',
  'kind-marker',
  'kind-other',
] as const;

export interface Paint {
  readonly palette: Palette;
  readonly sprites: Sprites;
  readonly numbering: Numbering;
  readonly font: string;
  /** Colour token of a lane's bars. */
  readonly barToken: (key: string) => string;
}

export interface Highlights {
  readonly selected: RowNumber | null;
  /** Under the pointer or the keyboard cursor. */
  readonly hovered: RowNumber | null;
  /** Rows of a hovered actor: the rest fades. `null`: nobody is hovered. */
  readonly lit: ReadonlySet<RowNumber> | null;
}

type Context = CanvasRenderingContext2D;
const FADED = 0.22;
const BAR_OPACITY = 0.55;

export function drawScene(
  context: Context,
  scene: Scene,
  scroll: number,
  notes: Notes,
  highlights: Highlights,
  paint: Paint,
): void {
  context.clearRect(0, 0, scene.width, scene.height);
  drawThin(context, scene, notes, paint);
  context.save();
  context.translate(0, -scroll);
  drawLaneLines(context, scene, paint);
  drawBins(context, scene, paint, highlights);
  const looks = scene.marks.map((mark) =>
    markLook(mark, mark.to - mark.from, scene.metrics.glyph, paint.numbering),
  );
  drawSpans(context, scene, looks, paint, highlights);
  drawConnectors(context, scene, paint, highlights);
  drawMarks(context, scene, looks, paint, highlights);
  drawEmphasis(context, scene, looks, paint, highlights);
  context.restore();
  drawMoments(context, scene, notes, paint);
}

function drawLaneLines(context: Context, scene: Scene, { palette }: Paint): void {
  context.fillStyle = palette['line']!;
  for (const lane of scene.lanes) context.fillRect(0, Math.round(lane.top + lane.height) - 1, scene.width, 1);
}

function drawBins(context: Context, scene: Scene, { palette, barToken }: Paint, { lit }: Highlights): void {
  context.globalAlpha = BAR_OPACITY * (lit ? FADED * 2 : 1);
  const tokens = scene.lanes.map((lane) => palette[barToken(lane.key)]!);
  for (const bin of scene.bins) {
    context.fillStyle = tokens[bin.lane]!;
    const gap = bin.width > 3 ? 1 : 0;
    context.fillRect(bin.x + gap / 2, bin.top, bin.width - gap, bin.height);
  }
  context.globalAlpha = 1;
}

const isLit = (row: RowNumber, { lit }: Highlights): boolean => lit === null || lit.has(row);

function drawSpans(
  context: Context,
  scene: Scene,
  looks: readonly MarkLook[],
  { palette }: Paint,
  highlights: Highlights,
): void {
  const { glyph } = scene.metrics;
  scene.marks.forEach((mark, at) => {
    const look = looks[at]!;
    if (look.span === 'none' && !look.open) return;
    const faded = isLit(mark.row, highlights) ? 1 : FADED;
    if (look.span === 'none') return drawTails(context, mark, palette[look.token]!, glyph, faded);
    const height = Math.max(1, SPAN_HEIGHT[look.span] * glyph);
    context.globalAlpha = SPAN_OPACITY[look.span] * faded;
    context.fillStyle = spanFill(context, scene, mark, look, palette[look.token]!);
    context.fillRect(mark.from, mark.y - height / 2, mark.to - mark.from, height);
  });
  context.globalAlpha = 1;
}

/** Fades towards soft ends. Out of view by far, the ends do not matter, and gradients get coarse. */
function spanFill(
  context: Context,
  scene: Scene,
  mark: SceneMark,
  look: MarkLook,
  color: string,
): string | CanvasGradient {
  const soft = softEnd(look);
  if (soft === 0 || mark.to - mark.from > scene.width * 40) return color;
  const gradient = context.createLinearGradient(mark.from, 0, mark.to, 0);
  const clear = `color-mix(in srgb, ${color}, transparent)`;
  gradient.addColorStop(0, 'transparent');
  gradient.addColorStop(soft / 2, clear);
  gradient.addColorStop(soft, color);
  gradient.addColorStop(1 - soft, color);
  gradient.addColorStop(1 - soft / 2, clear);
  gradient.addColorStop(1, 'transparent');
  return gradient;
}

/** Two dashes beside a mark whose day is not sure. */
function drawTails(context: Context, mark: SceneMark, color: string, glyph: number, faded: number): void {
  context.globalAlpha = faded;
  context.fillStyle = color;
  const height = Math.max(1, TAIL.width * glyph);
  for (const side of [-1, 1]) {
    const near = mark.x + side * TAIL.gap * glyph;
    const length = TAIL.length * glyph;
    context.fillRect(side < 0 ? near - length : near, mark.y - height / 2, length, height);
  }
}

function drawConnectors(context: Context, scene: Scene, { palette }: Paint, highlights: Highlights): void {
  if (scene.connectors.length === 0) return;
  context.strokeStyle = palette['ink-soft']!;
  context.lineWidth = 1;
  for (const faint of [true, false]) {
    context.globalAlpha = faint ? FADED / 2 : highlights.lit ? 0.8 : 0.35;
    context.beginPath();
    for (const connector of scene.connectors) {
      if (isLit(connector.row, highlights) === faint) continue;
      context.moveTo(connector.x, connector.top);
      context.lineTo(connector.x, connector.bottom);
    }
    context.stroke();
  }
  context.globalAlpha = 1;
}

function drawMarks(
  context: Context,
  scene: Scene,
  looks: readonly MarkLook[],
  { palette, sprites }: Paint,
  highlights: Highlights,
): void {
  context.strokeStyle = palette['ink-soft']!;
  scene.marks.forEach((mark, at) => {
    context.globalAlpha = isLit(mark.row, highlights) ? 1 : FADED;
    sprites.draw(context, looks[at]!, mark.x, mark.y);
    if (mark.host && scene.connectors.length > 0) ring(context, mark, scene.metrics.glyph * HOST_RING, 1);
  });
  context.globalAlpha = 1;
}

function ring(context: Context, { x, y }: SceneMark, radius: number, width: number): void {
  context.lineWidth = width;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.stroke();
}

/** The selected and the hovered event: all its marks ringed, its connector strong. */
function drawEmphasis(
  context: Context,
  scene: Scene,
  looks: readonly MarkLook[],
  { palette, sprites }: Paint,
  { selected, hovered }: Highlights,
): void {
  for (const [row, token] of [
    [selected, 'accent'],
    [hovered, 'ink'],
  ] as const) {
    if (row === null) continue;
    context.strokeStyle = palette[token]!;
    const connector = scene.connectors.find((one) => one.row === row);
    if (connector) strongLine(context, connector.x, connector.top, connector.bottom);
    scene.marks.forEach((mark, at) => {
      if (mark.row !== row) return;
      sprites.draw(context, looks[at]!, mark.x, mark.y);
      ring(context, mark, scene.metrics.glyph * 0.85, 2);
    });
  }
}

function strongLine(context: Context, x: number, top: number, bottom: number): void {
  context.lineWidth = 2;
  context.beginPath();
  context.moveTo(x, top);
  context.lineTo(x, bottom);
  context.stroke();
}

const HATCH_STEP = 9;

/** Stretches in which the record is known to be thin: faint diagonal lines. */
function drawThin(context: Context, scene: Scene, { thin }: Notes, { palette }: Paint): void {
  const perMs = scene.width / (scene.window.to - scene.window.from);
  context.strokeStyle = palette['line']!;
  context.lineWidth = 1;
  for (const stretch of thin) {
    const from = Math.max(0, (stretch.from - scene.window.from) * perMs);
    const to = Math.min(scene.width, (stretch.to - scene.window.from) * perMs);
    if (to <= from) continue;
    context.save();
    context.beginPath();
    context.rect(from, 0, to - from, scene.height);
    context.clip();
    context.beginPath();
    const first = Math.floor((from - scene.height) / HATCH_STEP) * HATCH_STEP;
    for (let x = first; x < to; x += HATCH_STEP) {
      context.moveTo(x, scene.height);
      context.lineTo(x + scene.height, 0);
    }
    context.stroke();
    context.restore();
  }
}

/** Today and the day up to which the record was kept: a line with its name at the foot. */
function drawMoments(context: Context, scene: Scene, { moments }: Notes, { palette, font }: Paint): void {
  const perMs = scene.width / (scene.window.to - scene.window.from);
  context.font = font;
  context.textBaseline = 'bottom';
  for (const moment of moments) {
    const x = Math.round((moment.at - scene.window.from) * perMs) + 0.5;
    if (x < 0 || x > scene.width) continue;
    context.strokeStyle = context.fillStyle = palette[moment.kind === 'today' ? 'accent' : 'ink-faint']!;
    context.lineWidth = 1;
    context.setLineDash(moment.kind === 'today' ? [] : [3, 3]);
    context.beginPath();
    context.moveTo(x, 0);
    context.lineTo(x, scene.height);
    context.stroke();
    context.setLineDash([]);
    const width = context.measureText(moment.label).width;
    const left = x + 4 + width > scene.width ? x - 4 - width : x + 4;
    const bottom = scene.height - (moment.kind === 'today' ? 14 : 1);
    halo(context, moment.label, left, bottom, palette['paper']!);
    context.fillText(moment.label, left, bottom);
  }
}

/** Paper around the letters, so that they can be read over lines and marks. */
function halo(context: Context, text: string, x: number, y: number, paper: string): void {
  context.save();
  context.strokeStyle = paper;
  context.lineWidth = 4;
  context.lineJoin = 'round';
  context.strokeText(text, x, y);
  context.restore();
}
