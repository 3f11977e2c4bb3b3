import { expect, test } from 'vitest';
import type { Actor } from '../../dataset/model.ts';
import { shortName } from './short-name.ts';

const sco = {
  id: 'sco',
  kind: 'organisation',
  name: {
    en: 'Shanghai Cooperation Organisation',
    ru: 'Шанхайская организация сотрудничества',
    uk: 'Шанхайська організація співробітництва',
    zh: '上海合作组织',
  },
  aliases: ['SOZ', 'SCO', 'ШОС', '上合组织'],
} as Actor;
const eaeu = {
  id: 'eaeu',
  kind: 'organisation',
  name: { en: 'Eurasian Economic Union', uk: 'Євразійський економічний союз', zh: '欧亚经济联盟' },
  aliases: ['EAEU', 'ЕАЭС'],
} as Actor;

test('an outline bears the abbreviation that the reader can read', () => {
  expect(['en', 'de', 'ru', 'uk', 'zh'].map((language) => shortName(sco, language))).toEqual([
    'SCO',
    'SCO',
    'ШОС',
    'ШОС',
    '上合组织',
  ]);
});

test('and the name where the record has none in that script', () => {
  expect(shortName(eaeu, 'uk')).toBe('Євразійський економічний союз');
  expect(shortName(eaeu, 'zh')).toBe('欧亚经济联盟');
});
