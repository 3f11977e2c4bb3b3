/** Unknown → `Dataset`, and what is wrong with it. Doubt ends here: whoever holds a `Dataset` may trust it. */
import { fail, succeed } from '../base/result.ts';
import type { Result } from '../base/result.ts';
import { runThrough } from '../base/work.ts';
import type { Work } from '../base/work.ts';
import type { Dataset, DatasetInfo, EventRecord, Membership, Problem } from './model.ts';
import { parseEdtf } from './dates.ts';
import { collectProblems, inFile } from './problems.ts';
import type { ProblemList, Whereabouts } from './problems.ts';
import {
  A_DATE,
  checkActor,
  checkEvent,
  checkMembership,
  checkPlace,
  checkRelated,
  checkSeries,
  checkSource,
} from './references.ts';
import type { Known } from './references.ts';
import { parseRedirects } from './redirects.ts';
import { readTable, rowParser } from './rows.ts';
import type { Complain, TableRows } from './rows.ts';
import { infoSchema, TABLE_NAMES } from './schema.ts';
import { FORMAT_VERSION } from './vocabulary.ts';

export interface ParsedDataset {
  readonly dataset: Dataset;
  /** What was left out, and what was doubtful. */
  readonly problems: readonly Problem[];
}

const HEAD_FIELDS: ReadonlySet<string> = new Set([
  '$schema',
  'formatVersion',
  'info',
  'redirects',
  ...TABLE_NAMES,
]);

/**
 * `input` as JSON gives it, in the current format (see `upgrade.ts`). Fails where it is no dataset, has no
 * usable `info`, or not one usable event; otherwise broken rows are left out and said.
 */
export function parseDataset(
  input: unknown,
  where: string | Whereabouts,
  /** `elsewhere`: what is parsed are the tables beside columns, and no event is asked for. */
  events: 'here' | 'elsewhere' = 'here',
): Result<ParsedDataset, readonly Problem[]> {
  return runThrough(parsingDataset(input, where, events));
}

/** The same in steps, for a thread that has others to answer. */
export function* parsingDataset(
  input: unknown,
  where: string | Whereabouts,
  events: 'here' | 'elsewhere',
): Work<Result<ParsedDataset, readonly Problem[]>> {
  const problems = collectProblems(typeof where === 'string' ? inFile(where) : where);
  const head = parseHead(input, problems);
  const dataset = head && (yield* parseTables(head.content, head.info, problems, events));
  return dataset ? succeed({ dataset, problems: problems.finish() }) : fail(problems.finish());
}

type Content = Readonly<Record<string, unknown>>;

function parseHead(
  input: unknown,
  problems: ProblemList,
): { content: Content; info: DatasetInfo } | undefined {
  const complain = problems.about(undefined, 0, input);
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    complain({ field: '', expected: 'a dataset: an object', found: input, severity: 'error' });
    return undefined;
  }
  const content = { ...input } as Content;
  for (const field of Object.keys(content).filter((name) => !HEAD_FIELDS.has(name))) {
    complain({ field, expected: 'no field of this name', found: content[field], severity: 'warning' });
  }
  const version = content['formatVersion'];
  if (version !== FORMAT_VERSION) {
    complain({ field: 'formatVersion', expected: String(FORMAT_VERSION), found: version, severity: 'error' });
    return undefined;
  }
  const info = parseInfo(content['info'], complain);
  return info && { content, info };
}

function parseInfo(value: unknown, complainOfFile: Complain): DatasetInfo | undefined {
  const complain: Complain = (complaint) =>
    complainOfFile({ ...complaint, field: complaint.field === '' ? 'info' : `info.${complaint.field}` });
  const info = rowParser(infoSchema)(value, complain);
  if (!info?.thin) return info;
  const thin = info.thin.filter(({ from, to }, i) => {
    if (parseEdtf(`${from}/${to}`)) return true;
    complain({ field: `thin.${i}`, expected: A_DATE, found: `${from}/${to}`, severity: 'warning' });
    return false;
  });
  return { ...info, thin };
}

/** Sources and actors first, then what refers to them. */
function* parseTables(
  content: Content,
  info: DatasetInfo,
  problems: ProblemList,
  whereEvents: 'here' | 'elsewhere',
): Work<Dataset | undefined> {
  const complain = problems.about(undefined, 0, content);
  const actors = yield* readTable('actors', content['actors'], problems, idOf, checkActor);
  const sources = yield* readTable('sources', content['sources'], problems, idOf, (row, tell) =>
    checkSource(row, { actors: actors.keys }, tell),
  );
  const base = { actors: actors.keys, sources: sources.keys };
  const places = yield* readTable('places', content['places'], problems, idOf, (row, tell) =>
    checkPlace(row, base, tell),
  );
  const known = { ...base, places: places.keys };
  const events = yield* readEvents(content['events'], known, problems);
  const memberships = yield* readTable(
    'memberships',
    content['memberships'],
    problems,
    keyOfMembership,
    (row, tell) => checkMembership(row, known, tell),
  );
  const series = yield* readTable('series', content['series'], problems, idOf, (row, tell) =>
    checkSeries(row, known, tell),
  );
  if (events.rows.length === 0 && whereEvents === 'here') {
    const found = content['events'];
    complain({ field: 'events', expected: 'at least one event that is of use', found, severity: 'error' });
    return undefined;
  }
  const ids = [actors, places, events, series, sources].map(({ keys }) => keys);
  return {
    info,
    actors: actors.rows,
    memberships: memberships.rows,
    places: places.rows,
    events: events.rows,
    series: series.rows,
    sources: sources.rows,
    redirects: parseRedirects(content['redirects'], ids, complain),
  };
}

/** In two rounds: only after the first is it known which events there are to relate to. */
function* readEvents(input: unknown, known: Known, problems: ProblemList): Work<TableRows<EventRecord>> {
  const events = yield* readTable('events', input, problems, idOf, (row, complain) =>
    checkEvent(row, known, complain),
  );
  const rows = events.rows.map((row, i) =>
    checkRelated(row, events.keys, problems.about('events', events.positions[i] ?? 0, row)),
  );
  return { ...events, rows };
}

function idOf(row: { readonly id: string }): string {
  return row.id;
}

function keyOfMembership({ member, of, role, from }: Omit<Membership, 'span'>): string {
  return [member, of, role, from].join(' ');
}
