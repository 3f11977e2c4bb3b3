/** Which column of a table is what: by its name, or as the user says. */

/** The names that are recognised, whatever their case and punctuation; see docs/formats.md. */
export const RECOGNISED = {
  id: ['id', 'event id', 'event id cnty', 'globaleventid'],
  date: ['date', 'event date', 'day', 'sqldate', 'datetime', 'timestamp', 'datum'],
  start: ['start', 'start date', 'from', 'begin', 'beginn', 'von'],
  end: ['end', 'end date', 'to', 'until', 'ende', 'bis'],
  kind: [
    'kind',
    'type',
    'event type',
    'event text',
    'relation',
    'category',
    'eventcode',
    'event code',
    'art',
  ],
  title: ['title', 'headline', 'event', 'titel'],
  summary: ['summary', 'description', 'notes', 'zusammenfassung', 'beschreibung'],
  place: ['place', 'location', 'city', 'actiongeo fullname', 'ort'],
  latitude: ['latitude', 'lat', 'actiongeo lat'],
  longitude: ['longitude', 'lon', 'lng', 'long', 'actiongeo long'],
  status: ['status'],
  participants: ['participants', 'participant', 'actors', 'actor', 'parties', 'teilnehmer', 'akteure'],
  subject: ['subject', 'source name', 'source actor', 'actor1', 'actor1name', 'actor 1', 'source'],
  object: ['object', 'target name', 'target actor', 'actor2', 'actor2name', 'actor 2', 'target'],
  host: ['host', 'hosts', 'gastgeber'],
  guest: ['guest', 'guests', 'gast', 'gäste'],
  frameworks: ['frameworks', 'framework', 'under', 'rahmen'],
  topics: ['topics', 'topic', 'tags', 'themes', 'themen'],
  url: ['url', 'urls', 'link', 'links', 'source url', 'sourceurl', 'quelle'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Field = keyof typeof RECOGNISED;
export const FIELDS = Object.keys(RECOGNISED) as readonly Field[];
/** Position of the columns that hold a field. */
export type FieldColumns = Readonly<Partial<Record<Field, readonly number[]>>>;
/** Names of columns, as the user gives them. */
export type GivenColumns = Readonly<Partial<Record<Field, readonly string[]>>>;

/** Fields that hold those who took part, with the role that each of them gives. */
export const ROLE_OF = {
  participants: 'party',
  subject: 'subject',
  object: 'object',
  host: 'host',
  guest: 'guest',
} as const satisfies Readonly<Partial<Record<Field, string>>>;
const PARTICIPANT_FIELDS = Object.keys(ROLE_OF) as readonly Field[];
const DATE_FIELDS: readonly Field[] = ['date', 'start', 'end'];

export interface Matched {
  readonly fields: FieldColumns;
  /** Columns that the user named and that are not there. */
  readonly missing: readonly { readonly field: Field; readonly column: string }[];
}

/** What is given goes first: for those who took part, and for the date, nothing else is looked for then. */
export function matchFields(columns: readonly string[], given: GivenColumns = {}): Matched {
  const fields: Partial<Record<Field, readonly number[]>> = {};
  const missing: { field: Field; column: string }[] = [];
  const taken = new Set<number>();
  for (const field of FIELDS) {
    for (const column of given[field] ?? []) {
      const at = columns.indexOf(column);
      if (at < 0) missing.push({ field, column });
      else fields[field] = [...(fields[field] ?? []), at];
      taken.add(at);
    }
  }
  const settled = [PARTICIPANT_FIELDS, DATE_FIELDS]
    .filter((group) => group.some((field) => given[field]))
    .flat();
  const names = columns.map(plainName);
  for (const field of FIELDS) {
    if (given[field] || settled.includes(field)) continue;
    const at = RECOGNISED[field].map((name) => names.indexOf(name)).find((i) => i >= 0 && !taken.has(i));
    if (at === undefined || isOtherSource(field, names[at]!, names)) continue;
    fields[field] = [at];
    taken.add(at);
  }
  return { fields, missing };
}

/** A column "source" is an actor only beside a "target"; else it tells where the row comes from. */
function isOtherSource(field: Field, name: string, names: readonly string[]): boolean {
  return field === 'subject' && name === 'source' && !names.includes('target');
}

const RECOGNISED_NAMES: ReadonlySet<string> = new Set(Object.values(RECOGNISED).flat());

export function isRecognised(column: string): boolean {
  return RECOGNISED_NAMES.has(plainName(column));
}

/** `Event_Date` → `event date`. */
function plainName(column: string): string {
  return column
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
