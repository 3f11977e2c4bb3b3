/** What one would write in an afternoon: vis-timeline with every event as an item, in lanes by kind. */
import { MS_PER_MINUTE } from '../../../src/base/time.ts';
import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.css';
import datasetUrl from 'virtual:dataset-url';
import { parseEdtf } from '../../../src/dataset/dates.ts';

interface Content {
  readonly events: readonly { id: string; kind: string; date: string; title: { en: string } }[];
}

const { events } = (await (await fetch(datasetUrl)).json()) as Content;
const kinds = [...new Set(events.map((event) => event.kind))];
const items = events.flatMap(({ id, kind, date, title }) => {
  const span = parseEdtf(date);
  return span ? [{ id, group: kind, content: title.en, start: new Date(span.start * MS_PER_MINUTE) }] : [];
});
new Timeline(
  document.getElementById('timeline')!,
  new DataSet(items),
  new DataSet(kinds.map((kind) => ({ id: kind, content: kind }))),
  { maxHeight: '800px' },
);
