import type { Words } from './use-words.ts';

/** "billion USD" in the reader's language; a unit of the reader's own dataset as it is written. */
export function unitText(unit: string, t: Words['t']): string {
  return t(`details:unit.${unit.replaceAll(' ', '-')}`, { defaultValue: unit });
}
