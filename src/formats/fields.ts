/** Which column of a table is what: by its name, or as the user says. */
import { FIELDS } from '../dataset/table-reading.ts';
import type { Field, FieldColumns, GivenColumns } from '../dataset/table-reading.ts';

/**
 * The names that are recognised, whatever their case and punctuation: a line of English, then other languages. The first
 * of a field is its usual one. See docs/formats.md.
 */
export const RECOGNISED: Readonly<Record<Field, readonly string[]>> = {
  id: namesIn('id, event id, event id cnty, globaleventid'),
  date: namesIn(
    'date, event date, day, sqldate, datetime, timestamp, when',
    'datum, wann, quand, data, quando, fecha, cuándo, дата, коли, когда, 日期, 时间, 何时',
  ),
  start: namesIn(
    'start, start date, from, begin',
    'beginn, von, début, date de début, inizio, data di inizio, dal, inicio, fecha de inicio, desde',
    'початок, дата початку, від, начало, дата начала, от, 开始, 开始日期',
  ),
  end: namesIn(
    'end, end date, to, until',
    'ende, bis, fin, date de fin, data di fine, al, fecha de fin, hasta',
    'кінець, дата кінця, до, конец, дата окончания, по, 结束, 结束日期',
  ),
  kind: namesIn(
    'kind, type, event type, event text, relation, category, eventcode, event code',
    'art, typ, genre, catégorie, tipo, categoria, categoría, тип, вид, категорія, категория, 类型, 类别',
  ),
  title: namesIn(
    'title, headline, event, what, what happened',
    'titel, ereignis, was, titre, événement, quoi, titolo, evento, che cosa, título, qué',
    'назва, подія, що, название, событие, что, 标题, 事件, 何事',
  ),
  summary: namesIn(
    'summary, description, notes',
    'zusammenfassung, beschreibung, résumé, riassunto, descrizione, resumen, descripción',
    'опис, описание, 摘要, 描述',
  ),
  place: namesIn(
    'place, location, city, actiongeo fullname, where',
    'ort, wo, lieu, où, luogo, dove, lugar, dónde, місце, де, место, где, 地点, 何地',
  ),
  latitude: namesIn('latitude, lat, actiongeo lat'),
  longitude: namesIn('longitude, lon, lng, long, actiongeo long'),
  status: namesIn('status'),
  participants: namesIn(
    'participants, participant, actors, actor, parties, who',
    'teilnehmer, beteiligte, akteure, wer, acteurs, qui, partecipanti, attori, chi, participantes, actores, quién',
    'учасники, хто, участники, кто, 参与者, 参加者, 何人',
  ),
  subject: namesIn('subject, source name, source actor, actor1, actor1name, actor 1, source'),
  object: namesIn('object, target name, target actor, actor2, actor2name, actor 2, target'),
  host: namesIn('host, hosts', 'gastgeber'),
  guest: namesIn('guest, guests', 'gast, gäste'),
  frameworks: namesIn('frameworks, framework, under', 'rahmen'),
  topics: namesIn('topics, topic, tags, themes', 'themen, thèmes, temi, temas, теми, темы, 主题'),
  url: namesIn(
    'url, urls, link, links, source url, sourceurl',
    'quelle, lien, enlace, посилання, ссылка, 链接',
  ),
};

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

function namesIn(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(', '));
}

const RECOGNISED_NAMES: ReadonlySet<string> = new Set(Object.values(RECOGNISED).flat());

export function isRecognised(column: string): boolean {
  return RECOGNISED_NAMES.has(plainName(column));
}

/** `Event_Date` → `event date`. */
function plainName(column: string): string {
  return column
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
