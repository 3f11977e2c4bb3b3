import type { TFunction } from 'i18next';

/** "billion USD" in the reader's language; a unit of the reader's own dataset as it is written. */
export function unitText(unit: string, t: TFunction): string {
  return t(`details:unit.${unit.replaceAll(' ', '-')}`, { defaultValue: unit });
}
