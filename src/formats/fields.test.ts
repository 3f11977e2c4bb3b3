import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { FIELDS } from '../dataset/table-reading.ts';
import type { GivenColumns } from '../dataset/table-reading.ts';
import { matchFields, RECOGNISED } from './fields.ts';

/** `date=When participants=Who+Where` */
function matched(columns: string, given?: GivenColumns): string {
  const names = columns.split(',');
  return Object.entries(matchFields(names, given).fields)
    .map(([field, at]) => `${field}=${at.map((i) => names[i]).join('+')}`)
    .join(' ');
}

describe('columns are recognised', () => {
  it.each([
    [
      'When,Until,What happened,Type,Who,Where',
      'date=When end=Until kind=Type title=What happened place=Where participants=Who',
    ],
    ['Wann,Was,Art,Beteiligte,Ort', 'date=Wann kind=Art title=Was place=Ort participants=Beteiligte'],
    ['Von,Bis,Ereignis,Wer,Wo', 'start=Von end=Bis title=Ereignis place=Wo participants=Wer'],
    ['Quand,Événement,Qui,Où', 'date=Quand title=Événement place=Où participants=Qui'],
    ['Quand,E\u0301ve\u0301nement,Qui', 'date=Quand title=E\u0301ve\u0301nement participants=Qui'],
    ['Дата,Подія,Учасники,Місце', 'date=Дата title=Подія place=Місце participants=Учасники'],
    ['Когда,Событие,Кто', 'date=Когда title=Событие participants=Кто'],
    ['日期,事件,参与者,地点', 'date=日期 title=事件 place=地点 participants=参与者'],
    ['Event_Date,Source,Target', 'date=Event_Date subject=Source object=Target'],
    ['Date,Source', 'date=Date'],
  ])('%s', (columns, expected) => {
    expect(matched(columns)).toBe(expected);
  });

  it('unless they are given, and then as they are given', () => {
    expect(matched('When,Who,Where', { participants: ['Where', 'Who'] })).toBe(
      'participants=Where+Who date=When',
    );
    expect(matched('When,Who,Where,Type', { kind: [], place: [] })).toBe('date=When participants=Who');
  });
});

test('no name stands for two fields', () => {
  const all = FIELDS.flatMap((field) => RECOGNISED[field]);
  expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([]);
});

test('docs/formats.md lists the names that are recognised', () => {
  const rows = readFileSync('docs/formats.md', 'utf8').matchAll(/^\| `(\w+)`\s*\|[^|]*\|([^|]*)\|$/gm);
  const listed = Object.fromEntries([...rows].map(([, field, names]) => [field, names?.trim()]));
  expect(listed).toMatchObject(
    Object.fromEntries(FIELDS.map((field) => [field, RECOGNISED[field].join(', ')])),
  );
});
