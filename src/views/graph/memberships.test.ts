import { describe, expect, test } from 'vitest';
import { dayOfMs, MINUTES_PER_DAY, type Period } from '../../base/time.ts';
import type { Actor, Membership } from '../../dataset/model.ts';
import { groupsOf, hullChoices, inForce, membersOf, rollUpsOf, usualHulls } from './memberships.ts';
import { modelOf } from './model-fixture.ts';

const day = (date: string) => dayOfMs(Date.parse(date));
const year = (number: number): Period => ({ from: day(`${number}-01-01`), to: day(`${number}-12-31`) });

/** `iran sco member 2023-07-04 –`: who, of what, as what, from, to the end of. */
function memberships(drawn: string): Membership[] {
  return drawn
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([first]) => first !== '')
    .map(([member, of, role, from, to]) => ({
      member: member!,
      of: of!,
      role: role!,
      from: from!,
      to: to === '–' ? null : to!,
      span: {
        start: day(from!) * MINUTES_PER_DAY,
        end: to === '–' ? 2e9 : (day(to!) + 1) * MINUTES_PER_DAY,
      },
      sources: [],
    }));
}

describe('members', () => {
  const all = memberships(`
    s-iran   sco   observer  2005-07-05 2023-07-03
    s-iran   sco   member    2023-07-04 –
    s-china  sco   member    2001-06-15 –
    s-china  brics member    2009-06-16 –
    s-uk     eu    member    1973-01-01 2020-01-31
    xi       party member    2012-11-15 –`);

  test('of a period are those whose membership overlaps it, and no observers', () => {
    expect([...membersOf(all, 'sco', year(2022))]).toEqual(['s-china']);
    expect([...membersOf(all, 'sco', year(2023))]).toEqual(['s-iran', 's-china']);
    expect([...membersOf(all, 'sco', null)]).toEqual(['s-iran', 's-china']);
  });

  test('belong on their last day and no longer', () => {
    const uk = all.find((one) => one.member === 's-uk')!;
    expect(inForce(uk, { from: day('2020-01-31'), to: day('2020-01-31') })).toBe(true);
    expect(inForce(uk, { from: day('2020-02-01'), to: day('2020-12-31') })).toBe(false);
  });

  test('make a group only where they are drawn', () => {
    const model = modelOf('s-china xi 3\n xi putin 2');
    expect(groupsOf(model, all, ['sco', 'eu'], year(2023))).toEqual([{ organisation: 'sco', members: [0] }]);
  });

  test('let the largest organisations be chosen, those of states only', () => {
    const actors = new Map(['s-iran', 's-china', 's-uk'].map((id) => [id, state(id)]));
    actors.set('xi', { id: 'xi', kind: 'person', name: {} });
    expect(hullChoices(all, actors)).toEqual(['sco', 'brics', 'eu']);
  });

  function state(id: string): Actor {
    return { id, kind: 'state', name: {} };
  }

  test('show the usual hulls first, and the largest of a dataset that has none of them', () => {
    expect(usualHulls(['ndb', 'sco', 'brics'])).toEqual(['brics', 'sco']);
    expect(usualHulls(['nato', 'eu', 'osce', 'cei'])).toEqual(['nato', 'eu', 'osce']);
  });
});

test('a person stands for the state of the office begun last in the period', () => {
  const kinds = {
    xi: 'person',
    gorbachev: 'person',
    china: 'state',
    ussr: 'state',
    russia: 'state',
    cpc: 'organisation',
  } as const;
  const actors = new Map(
    Object.entries(kinds).map(([id, kind]): [string, Actor] => [id, { id, kind, name: { en: id } }]),
  );
  const all = memberships(`
    xi china president 2013-03-14 –
    xi cpc secretary 2012-11-15 –
    gorbachev russia guest 1992-01-01 1992-12-31
    gorbachev ussr president 1990-03-15 1991-12-25`);
  expect([...rollUpsOf(all, actors, year(2020))]).toEqual([['xi', ['china']]]);
  expect(rollUpsOf(all, actors, year(1991)).get('gorbachev')).toEqual(['ussr']);
  expect(rollUpsOf(all, actors, null).get('gorbachev')).toEqual(['russia']);
});

test('a state rolls up to the organisations that it is a member of in the period, each once', () => {
  const kinds = {
    's-iran': 'state',
    sco: 'organisation',
    brics: 'organisation',
    csto: 'initiative',
  } as const;
  const actors = new Map(
    Object.entries(kinds).map(([id, kind]): [string, Actor] => [id, { id, kind, name: { en: id } }]),
  );
  const all = memberships(`
    s-iran sco   observer 2005-07-05 2023-07-03
    s-iran sco   member   2023-07-04 2024-06-30
    s-iran sco   member   2024-07-01 –
    s-iran csto  member   2001-01-01 –
    s-iran brics member   2024-01-01 –`);
  expect([...rollUpsOf(all, actors, year(2022))]).toEqual([]);
  expect([...rollUpsOf(all, actors, year(2023))]).toEqual([['s-iran', ['sco']]]);
  expect([...rollUpsOf(all, actors, year(2024))]).toEqual([['s-iran', ['sco', 'brics']]]);
});
