/** A row of a table → an event, with names where a dataset has ids; or what is wrong with it. */
import type { DateSpan } from '../base/time.ts';
import type { Status } from '../dataset/model.ts';
import type { Complain } from '../dataset/rows.ts';
import { isId } from '../dataset/schema.ts';
import type { Field, FieldColumns } from '../dataset/table-reading.ts';
import { EVENT_KINDS, STATUSES } from '../dataset/vocabulary.ts';
import { hull } from '../dataset/spans.ts';
import { listOf, textOf } from './cells.ts';
import { ROLE_OF } from './fields.ts';
import { slugOf } from './slugs.ts';
import type { ReadDate } from './table-dates.ts';
import type { Cells } from './table-format.ts';

export interface EventRow {
  /** Empty where the table has no ids. */
  readonly id: string;
  readonly span: DateSpan;
  readonly kind: string;
  readonly status: Status;
  readonly title: string;
  readonly summary: string;
  readonly place: PlaceRow | null;
  /** Each name once. */
  readonly participants: readonly { readonly name: string; readonly role: string }[];
  readonly frameworks: readonly string[];
  readonly topics: readonly string[];
  readonly urls: readonly string[];
}

export interface PlaceRow {
  readonly name: string;
  /** Degrees; `null` where the table does not say, or says something else. */
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export interface RowOptions {
  readonly readDate: ReadDate;
  /** Between the values of a list. */
  readonly separator: RegExp;
  /** Names for what the table has as numbers or codes. */
  readonly actorNames?: ReadonlyMap<string, string>;
  readonly kindNames?: ReadonlyMap<string, string>;
}

export const A_TABLE_DATE = 'a date such as 2024-10-22, 2024-10 or 2024-10-22T14:30Z';
/** The kind of an event whose table does not tell kinds. */
const UNTOLD_KIND = 'event';
const PARTICIPANT_ROLES = Object.entries(ROLE_OF) as readonly (readonly [keyof typeof ROLE_OF, string])[];
const NOTHING: readonly string[] = [];

type ReadRow = (cells: Cells, complain: Complain) => EventRow | undefined;

export function rowReader(fields: FieldColumns, width: number, options: RowOptions): ReadRow {
  const { readDate, separator } = options;
  const text = (cells: Cells, field: Field): string => textOf(cells[fields[field]?.[0] ?? -1]);
  const list = (cells: Cells, field: Field): readonly string[] => {
    const columns = fields[field];
    if (!columns) return NOTHING;
    if (columns.length === 1) return listOf(cells[columns[0]!], separator);
    return columns.flatMap((column) => listOf(cells[column], separator));
  };
  const kindOf = perText(kindOfText);
  return (cells, complain) => {
    const wrong = (field: string, expected: string, found: unknown): undefined =>
      complain({ field, expected, found: textOf(found) || undefined, severity: 'error' }) as undefined;
    if (cells.length > width && cells.slice(width).some((cell) => cell !== ''))
      return wrong('', `${width} values`, `${cells.length}`);
    const span = spanOf(cells, fields, readDate, wrong);
    if (!span) return undefined;
    const participants = participantsOf((field) => list(cells, field), options.actorNames);
    if (participants.length === 0) return wrong('participants', 'at least one participant', undefined);
    const id = text(cells, 'id');
    if (fields.id && !isId(id)) return wrong('id', 'an id of plain Latin letters and digits', id);
    const kind = text(cells, 'kind');
    return {
      id,
      span,
      kind: kindOf(options.kindNames?.get(kind) ?? kind),
      status: statusOf(text(cells, 'status'), complain),
      title: text(cells, 'title'),
      summary: text(cells, 'summary'),
      place: placeOf((field) => text(cells, field), complain),
      participants,
      frameworks: distinct(list(cells, 'frameworks')),
      topics: distinct(list(cells, 'topics').map((topic) => slugOf(topic) || topic)),
      urls: distinct(list(cells, 'url')).filter((url) => isAddress(url, complain)),
    };
  };
}

function spanOf(
  cells: Cells,
  fields: FieldColumns,
  readDate: ReadDate,
  wrong: (field: string, expected: string, found: unknown) => undefined,
): DateSpan | undefined {
  const beginning: Field = fields.date ? 'date' : 'start';
  const first = cells[fields[beginning]?.[0] ?? -1];
  const last = cells[fields.end?.[0] ?? -1];
  const span = readDate(first);
  if (!span) return wrong(beginning, A_TABLE_DATE, first);
  if (textOf(last) === '') return span;
  const end = readDate(last);
  if (!end) return wrong('end', A_TABLE_DATE, last);
  if (end.start < span.start) return wrong('end', 'a date that is not before the start', last);
  return end.start === span.start && end.end === span.end ? span : hull(span, end);
}

function participantsOf(
  list: (field: keyof typeof ROLE_OF) => readonly string[],
  names: ReadonlyMap<string, string> | undefined,
): EventRow['participants'] {
  const roles = new Map<string, string>();
  for (const [field, role] of PARTICIPANT_ROLES)
    for (const item of list(field)) {
      const name = names?.get(item) ?? item;
      if (!roles.has(name)) roles.set(name, role);
    }
  return Array.from(roles, ([name, role]) => ({ name, role }));
}

const KNOWN_KINDS: ReadonlySet<string> = new Set(EVENT_KINDS);

/** "Video call" is the kind `video-call`; any other is kept as it is written. */
function kindOfText(text: string): string {
  const slug = slugOf(text);
  return KNOWN_KINDS.has(slug) ? slug : text || UNTOLD_KIND;
}

/** A table has few different kinds in very many rows. */
function perText(make: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) known.set(text, (value = make(text)));
    return value;
  };
}

function statusOf(text: string, complain: Complain): Status {
  const status = STATUSES.find((one) => one === text.toLowerCase());
  if (!status && text !== '')
    complain({ field: 'status', expected: STATUSES.join(' or '), found: text, severity: 'warning' });
  return status ?? 'confirmed';
}

function placeOf(
  text: (field: 'place' | 'latitude' | 'longitude') => string,
  complain: Complain,
): PlaceRow | null {
  const name = text('place');
  const degrees = (field: 'latitude' | 'longitude', most: number): number | null => {
    const written = text(field);
    if (written === '') return null;
    const value = Number(written.replace(',', '.'));
    if (name !== '' && Math.abs(value) <= most) return value;
    const expected =
      name === '' ? 'a place of that latitude and longitude' : `degrees from -${most} to ${most}`;
    complain({ field, expected, found: written, severity: 'warning' });
    return null;
  };
  const [latitude, longitude] = [degrees('latitude', 90), degrees('longitude', 180)];
  return name === '' ? null : { name, latitude, longitude };
}

function isAddress(url: string, complain: Complain): boolean {
  if (/^https?:\/\//i.test(url) && URL.canParse(url)) return true;
  complain({
    field: 'url',
    expected: 'an address that begins with https://',
    found: url,
    severity: 'warning',
  });
  return false;
}

function distinct(texts: readonly string[]): readonly string[] {
  return texts.length < 2 ? texts : [...new Set(texts)];
}
