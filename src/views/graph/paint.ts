/** Colours and type of the picture, read from the tokens once per theme: a canvas cannot read custom properties. */
import type { ActorKind } from '../../dataset/model.ts';
import { readPalette, type Palette } from '../../ui/colors.ts';
import { actorKindStyle } from '../../ui/kind-style.ts';

export interface Paint {
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly inkFaint: string;
  readonly line: string;
  readonly link: string;
  readonly accent: string;
  readonly focus: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly hulls: readonly string[];
  readonly font: string;
  /** CSS pixels of small, normal and large names. */
  readonly sizes: readonly [number, number, number];
  /** Colours are the system's: nothing may be told by shades. */
  readonly forced: boolean;
}

const KINDS: readonly ActorKind[] = ['person', 'state', 'organisation', 'company', 'initiative', 'project'];
const KIND_TOKENS = [...KINDS.map((kind) => actorKindStyle(kind).token), 'kind-other'];
const HULL_TOKENS = [1, 2, 3, 4, 5].map((number) => `hull-${number}`);
const TOKENS = [
  'paper',
  'ink',
  'ink-soft',
  'ink-faint',
  'line',
  'line-strong',
  'accent',
  'focus',
  'font-text',
];
const NAME_SIZES_REM = [0.6875, 0.75, 0.8125] as const;

export function readPaint(element: Element): Paint {
  const tokens = readPalette(element, [...TOKENS, ...KIND_TOKENS, ...HULL_TOKENS]);
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const [small, normal, large] = NAME_SIZES_REM.map((size) => size * rem) as [number, number, number];
  const type = { font: tokens['font-text'] || 'sans-serif', sizes: [small, normal, large] as const };
  const forced = matchMedia('(forced-colors: active)').matches;
  return { ...(forced ? systemColors() : colorsOf(tokens)), ...type, forced };
}

type Colors = Omit<Paint, 'font' | 'sizes' | 'forced'>;

function colorsOf(tokens: Palette): Colors {
  const color = (name: string) => tokens[name] ?? '';
  return {
    paper: color('paper'),
    ink: color('ink'),
    inkSoft: color('ink-soft'),
    inkFaint: color('ink-faint'),
    line: color('line-strong'),
    link: color('ink-soft'),
    accent: color('accent'),
    focus: color('focus'),
    kinds: Object.fromEntries(KIND_TOKENS.map((name) => [name, color(name)])),
    hulls: HULL_TOKENS.map(color),
  };
}

/** The same by custom properties: what is drawn has the colours of where it stands, light on paper. */
export function tokenPaint(paint: Paint): Paint {
  const tokens = [...TOKENS, ...KIND_TOKENS, ...HULL_TOKENS];
  const byName = Object.fromEntries(tokens.map((name) => [name, `var(--${name})`]));
  return { ...paint, ...colorsOf(byName), font: 'var(--font-text)', forced: false };
}

/** Under forced colours kinds are told by shape, hulls by line and pattern alone. */
function systemColors(): Colors {
  const text = 'CanvasText';
  return {
    paper: 'Canvas',
    ink: text,
    inkSoft: text,
    inkFaint: text,
    line: text,
    link: text,
    accent: 'Highlight',
    focus: 'Highlight',
    kinds: Object.fromEntries(KIND_TOKENS.map((name) => [name, text])),
    hulls: HULL_TOKENS.map(() => text),
  };
}

export function kindColor(paint: Paint, kind: string): string {
  return paint.kinds[actorKindStyle(kind).token] ?? paint.inkSoft;
}

export type NameWeight = 'plain' | 'strong';

export function fontOf(paint: Paint, size: number, weight: NameWeight): string {
  return `${weight === 'strong' ? 650 : 450} ${size}px ${paint.font}`;
}
