// @vitest-environment happy-dom
import { cleanup, configure, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { DrawnDataset } from '../../../tests/fixtures/draw-dataset.ts';
import { show } from '../../../tests/fixtures/show.tsx';
import { useDirectory } from '../../queries/catalogue.ts';
import { useRecords } from '../../queries/records.ts';
import { hover } from '../../state/hover.ts';
import { setLanguage } from '../../state/preferences.ts';
import { TwinLaneList } from './TwinLaneList.tsx';
import { useArrangement } from './use-order.ts';

configure({ asyncUtilTimeout: 10_000 });
afterEach(() => {
  cleanup();
  hover(null);
  setLanguage('en');
});

const TWO = `
  actor forum organisation
  actor council organisation
  source a
  event alpha 2024-10-22 - forum:party,council:party - a
  event beta  2024-10-23 - forum:party - a
`;

/** An event and an actor that have no German name, and one each that have. */
function retouch(dataset: DrawnDataset): void {
  for (const event of dataset.events)
    Object.assign(event, {
      title: event.id === 'alpha' ? { en: 'They met' } : { en: 'They signed', de: 'Sie unterschrieben' },
    });
  for (const actor of dataset.actors)
    Object.assign(actor, {
      name: actor.id === 'forum' ? { en: 'The Forum' } : { en: 'The Council', de: 'Der Rat' },
    });
}

const ROWS = [0, 1];

function Lists() {
  const arrangement = useArrangement();
  const records = useRecords(ROWS);
  const { catalogue } = useDirectory();
  return ['forum', 'council'].map((key) => (
    <TwinLaneList
      key={key}
      lane={{ key, count: catalogue.actors.length, entries: ROWS.map((row) => ({ kind: 'event', row })) }}
      records={records}
      arrangement={arrangement}
      dimension="actor"
    />
  ));
}

const languagesOf = (text: string, within: string) =>
  screen
    .getAllByText(text, { selector: `${within} span` })
    .map((element) => element.getAttribute('lang') ?? '');

test('a list says in which language a title or a name is that the reader’s language lacks', async () => {
  setLanguage('de');
  await show(<Lists />, TWO, { at: { lanes: 'actor' }, language: 'de', retouch });
  await screen.findAllByText('They met');
  expect(languagesOf('They met', 'li')).toEqual(['en', 'en']);
  expect(languagesOf('Sie unterschrieben', 'li')).toEqual(['', '']);
  expect(languagesOf('The Forum', 'h2')).toEqual(['en']);
  expect(languagesOf('Der Rat', 'h2')).toEqual(['']);
});
