/** Widths of texts on the timeline, in CSS pixels. */
import { useMemo, useSyncExternalStore } from 'react';
import { fontLoads } from './font-loads.ts';

/** Sizes at the usual text size, in CSS pixels: of labels, and of what is written on the canvas. */
export const LABEL_TEXT = 12;
export const SMALL_TEXT = 11;
const USUAL_WEIGHT = 400;

const MOST_REMEMBERED = 5_000;

/** Measures anew when more of the fonts is there: letters of another script come in a file of their own. */
export function useMeasure(size: number, weight = USUAL_WEIGHT): (text: string) => number {
  const loads = useSyncExternalStore(fontLoads.subscribe, fontLoads.count);
  return useMemo(() => measurer(fontOf(size, weight), loads), [size, weight, loads]);
}

/** As a canvas takes it. */
export function fontOf(size: number, weight = USUAL_WEIGHT): string {
  return `${weight} ${size}px ${getComputedStyle(document.body).fontFamily}`;
}

function measurer(font: string, _loads: number): (text: string) => number {
  let context: CanvasRenderingContext2D | null = null; // made when first needed: on the way in most are not
  const widths = new Map<string, number>();
  return (text) => {
    let width = widths.get(text);
    if (width === undefined) {
      if (widths.size >= MOST_REMEMBERED) widths.clear();
      if (!context) {
        context = document.createElement('canvas').getContext('2d')!;
        context.font = font;
      }
      width = context.measureText(text).width;
      widths.set(text, width);
    }
    return width;
  };
}
