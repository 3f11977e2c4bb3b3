// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { EventRecord } from '../../dataset/model.ts';
import { describer } from './label-candidates.ts';
import { makeLabelElement, placeLabelElement } from './label-element.ts';
import { BESIDE } from './label-layout.ts';
import type { SceneLabel } from './scene-types.ts';

const PLACE = {
  row: 1,
  lane: 0,
  markRow: 0,
  x: 9,
  width: 40,
  left: 12,
  labelRow: BESIDE,
  side: 'right',
} as const;
const label = (text: string, lang?: string): SceneLabel => ({
  ...PLACE,
  text,
  lang,
  anchor: 0,
  top: 0,
  markY: 0,
  kind: 0,
});

test('a label in another language than the page says so, and no longer once its words are the page’s', () => {
  const element = makeLabelElement();
  const chinese = label('习近平访问莫斯科', 'zh');
  placeLabelElement(element, chinese, undefined, 0);
  expect(element.text.lang).toBe('zh');
  placeLabelElement(element, label('Xi visits Moscow'), chinese, 0);
  expect(element.text.hasAttribute('lang')).toBe(false);
});

test('an event is labelled in the language of its title, which is told where it is not the reader’s', () => {
  const event = {
    kind: 'meeting',
    status: 'confirmed',
    span: { start: 0, end: 1 },
  } as unknown as EventRecord;
  const langFor = (language: string) =>
    describer({
      titleOf: () => ({ text: 'Treffen', language: 'de' }),
      language,
      measure: (text) => text.length,
      widest: 100,
      numbering: { kinds: ['meeting'], statuses: ['confirmed'] },
    })({ ...event }).lang;
  expect(langFor('ru')).toBe('de');
  expect(langFor('de')).toBeUndefined();
});
