/** Colours, pictures of marks and fonts for the canvas: new with each theme, text size and screen. */
import { useEffect, useMemo, useState } from 'react';
import type { Catalogue } from '../../dataset/model.ts';
import { onThemeChange, readPalette, type Palette } from '../../ui/colors.ts';
import { eventKindStyle } from '../../ui/kind-style.ts';
import type { LaneDimension } from './answer-types.ts';
import { MAJOR_WEIGHT } from './axis.ts';
import { CANVAS_TOKENS, FORCED_LINE, type Paint } from './paint.ts';
import { makeSprites } from './sprites.ts';
import { fontOf, LABEL_TEXT, SMALL_TEXT, useMeasure } from './use-measure.ts';

/** The tokens as they hold now; in forced colours the system's. */
function readColors(): Palette {
  if (!matchMedia('(forced-colors: active)').matches)
    return readPalette(document.documentElement, CANVAS_TOKENS);
  return Object.fromEntries(CANVAS_TOKENS.map((name) => [name, forcedColor(name)]));
}

function forcedColor(token: string): string {
  if (token === 'paper') return 'Canvas';
  if (token === 'line') return FORCED_LINE; // also what does not match, in the overview
  return token === 'accent' || token === 'highlight' ? 'Highlight' : 'CanvasText';
}

export function usePalette(): Palette {
  const [palette, setPalette] = useState(readColors);
  useEffect(() => onThemeChange(() => setPalette(readColors())), []);
  return palette;
}

/** Lanes by kind show their kind's colour; bars of other lanes hold many kinds and have none. */
function barTokenFor(dimension: LaneDimension): (key: string) => string {
  return dimension === 'kind' ? (key) => eventKindStyle(key).token : () => 'kind-other';
}

export function usePaint(
  catalogue: Catalogue,
  dimension: LaneDimension,
  glyph: number,
  scale: number,
): Paint {
  const palette = usePalette();
  const widthOf = useMeasure(SMALL_TEXT * scale);
  return useMemo(
    () => ({
      palette,
      sprites: makeSprites(palette, glyph, devicePixelRatio),
      numbering: catalogue,
      font: fontOf(SMALL_TEXT * scale),
      axisFonts: { minor: fontOf(LABEL_TEXT * scale), major: fontOf(LABEL_TEXT * scale, MAJOR_WEIGHT) },
      widthOf,
      barToken: barTokenFor(dimension),
    }),
    [palette, catalogue, dimension, glyph, scale, widthOf],
  );
}
