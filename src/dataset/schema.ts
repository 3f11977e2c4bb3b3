/**
 * The one description of the dataset: the TypeScript types (`model.ts`), the checks (`parse.ts`) and the
 * published JSON Schema (`public/dataset.schema.json`) are all made from it. What needs more than one row
 * (unique ids, references) stands in `references.ts`.
 */
import * as z from 'zod';
import type { LocalizedText } from '../base/text.ts';
import {
  ACTOR_KINDS,
  EVENT_KINDS,
  FORMAT_VERSION,
  OFFICES,
  PARTICIPANT_ROLES,
  RELATIONS,
  STANDINGS,
  STATUSES,
  TOPICS,
} from './vocabulary.ts';

// Otherwise zod tries `new Function`, which the page's Content-Security-Policy forbids and reports.
z.config({ jitless: true });

const WORD = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
const word = z
  .string()
  .regex(WORD, {
    error: 'letters, digits, ".", "_" and "-" of plain Latin, beginning with a letter or digit',
  })
  .max(200, { error: 'at most 200 characters' });

/** Whether the text could be the id of a row. */
export function isId(text: string): boolean {
  return WORD.test(text);
}

const id = word.meta({ id: 'Id', description: 'Stable name in links and references, best in kebab-case.' });
const reference = (table: string) => word.describe(`Id of one of the ${table}.`);
const oneOf = (description: string, known: readonly string[]) =>
  word.meta({ description, examples: [...known] });
const text = z.string().min(1, { error: 'a text that is not empty' });

const localizedText: z.ZodType<LocalizedText> = z
  .record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'language tags such as "en"' }), text)
  .refine((texts) => Object.keys(texts).length > 0, { error: 'a text in at least one language' })
  .meta({
    id: 'LocalizedText',
    description: 'Text by language tag (BCP 47). The shipped record always has "en" and "de".',
    minProperties: 1,
  });

const edtf = z
  .string()
  .regex(/^[-~?%\dXYESTZ:+./,[\]{}]{2,100}$/, { error: 'a date in EDTF, such as 2024-10-22 or 2024-10' })
  .meta({
    id: 'EdtfDate',
    description: 'A date as EDTF (ISO 8601-2): exact, imprecise, doubtful, or an interval with both ends.',
    examples: ['2024-10-22', '2024-10', '2024', '2024-10-22/2024-10-24', '2024-10~', '2024-10-22T14:30Z'],
  });

const webAddress = z
  .string()
  .refine((url) => /^https?:\/\//i.test(url) && URL.canParse(url), {
    error: 'an address that begins with http:// or https://',
  })
  .meta({ format: 'uri', pattern: '^https?://' });

const isoDay = z.iso.date({ error: 'a day such as 2024-10-22' });
const sourceIds = z.array(reference('sources'));

export const actorSchema = z
  .object({
    id,
    kind: z.enum(ACTOR_KINDS).describe('What sort of actor this is.'),
    name: localizedText,
    note: localizedText.describe('Who or what this is, in a few words.').exactOptional(),
    aliases: z
      .array(text)
      .describe('Other names, abbreviations and spellings, in any language and script; for the search.')
      .exactOptional(),
    iso: z
      .string()
      .regex(/^[A-Z]{2}$/, { error: 'two capital letters (ISO 3166-1 alpha-2)' })
      .describe('States only: ISO 3166-1 alpha-2. The name of the state and its flag come from it.')
      .exactOptional(),
    wikidata: z
      .string()
      .regex(/^Q[1-9]\d*$/, { error: 'a Wikidata item such as Q15031' })
      .describe('The item of Wikidata, only where sure.')
      .exactOptional(),
  })
  .meta({ id: 'Actor', description: 'Whoever or whatever takes part.' });

export const membershipSchema = z
  .object({
    member: reference('actors').describe('Id of the actor who belongs or holds the office.'),
    of: reference('actors').describe('Id of the actor that is belonged to, or whose office it is.'),
    role: oneOf('Standing or office.', [...STANDINGS, ...OFFICES]),
    from: edtf.describe('First day.'),
    to: edtf.nullable().describe('Last day; null: still.'),
    sources: sourceIds,
  })
  .meta({ id: 'Membership', description: 'Who belonged to what, or held which office, and when.' });

export const placeSchema = z
  .object({
    id,
    name: localizedText,
    country: reference('actors')
      .nullable()
      .default(null)
      .describe('Id of a state; null: no state, as at sea.'),
    lat: z.number().min(-90).max(90).nullable().describe('Degrees north; null: not known.'),
    lon: z.number().min(-180).max(180).nullable().describe('Degrees east; null: not known.'),
  })
  .meta({ id: 'Place', description: 'Where something happened.' });

const participantSchema = z
  .object({
    actor: reference('actors'),
    role: oneOf('What the actor did there.', PARTICIPANT_ROLES),
  })
  .meta({ id: 'Participant' });

const relatedSchema = z
  .object({
    event: reference('events'),
    how: oneOf('How this event relates to that one.', RELATIONS),
  })
  .meta({ id: 'Related' });

export const eventSchema = z
  .object({
    id: id.describe('Date, then who or what: 2024-10-22-xi-putin-kazan.'),
    kind: oneOf('What sort of event this is.', EVENT_KINDS),
    date: edtf,
    title: localizedText.describe('At most 80 characters in the shipped record.'),
    summary: localizedText.describe('One to three neutral sentences in our own words.'),
    place: reference('places').nullable().default(null).describe('null: no place, as with a call.'),
    participants: z.array(participantSchema).min(1, { error: 'at least one participant' }),
    frameworks: z
      .array(reference('actors'))
      .default([])
      .describe('Organisations or initiatives under whose roof it took place.'),
    topics: z.array(oneOf('A topic.', TOPICS)).default([]),
    related: z.array(relatedSchema).default([]),
    sources: sourceIds.min(1, { error: 'at least one source' }),
    status: z
      .enum(STATUSES)
      .describe('reported: one side or one source says so; disputed: sources contradict each other.'),
    statusNote: localizedText.describe('Who says what; only where reported or disputed.').exactOptional(),
  })
  .meta({ id: 'Event', description: 'One thing that happened, or is said to have happened.' });

const pointSchema = z
  .object({ date: edtf, value: z.number(), source: reference('sources') })
  .meta({ id: 'SeriesPoint' });

export const seriesSchema = z
  .object({
    id,
    name: localizedText,
    unit: text.describe('Unit of every value, in English: "billion USD".'),
    actors: z.array(reference('actors')).default([]),
    points: z.array(pointSchema).min(1, { error: 'at least one point' }),
  })
  .meta({ id: 'Series', description: 'Numbers over time, each with its source.' });

export const sourceSchema = z
  .object({
    id,
    publisher: text,
    title: text,
    url: webAddress,
    published: edtf.describe('When it was published, as precisely as known.').exactOptional(),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'a language tag such as "en"' })
      .describe('Language tag (BCP 47).'),
    side: reference('actors')
      .describe(
        'For whom it speaks: the state (or organisation) whose authority, agency or state-owned medium it is. Only where known.',
      )
      .exactOptional(),
    seen: z
      .boolean()
      .describe('true: a stored copy of the page was read and says this; false: known to exist, not read.'),
  })
  .meta({ id: 'Source', description: 'What a fact rests on.' });

const thinSchema = z.object({
  from: edtf,
  to: edtf,
  note: localizedText.describe('What is missing.'),
});

export const infoSchema = z
  .object({
    id: id.describe('Stable name of the dataset.'),
    version: text.describe('Version of the data, not of the format.'),
    title: localizedText,
    description: localizedText.exactOptional(),
    licence: text.describe('SPDX name of the licence of the data, such as CC-BY-4.0.'),
    asOf: isoDay.describe('Day up to which the record was kept.').exactOptional(),
    thin: z
      .array(thinSchema)
      .describe('Stretches of time in which the record is known to be thin.')
      .exactOptional(),
    url: webAddress.describe('Where the dataset is kept.').exactOptional(),
  })
  .meta({ id: 'DatasetInfo', description: 'What the dataset says of itself.' });

/** The tables, in the order in which they are written. */
export const TABLES = {
  actors: actorSchema,
  memberships: membershipSchema,
  places: placeSchema,
  events: eventSchema,
  series: seriesSchema,
  sources: sourceSchema,
} as const;
export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

/** A whole file. Parsed row by row instead, so that a broken row does not take the rest with it. */
export const datasetFileSchema = z
  .object({
    $schema: z.string().exactOptional(),
    formatVersion: z.literal(FORMAT_VERSION),
    info: infoSchema,
    redirects: z.record(word, word).default({}).describe('Renamed ids of any table: old → new.'),
    actors: z.array(actorSchema).default([]),
    memberships: z.array(membershipSchema).default([]),
    places: z.array(placeSchema).default([]),
    events: z.array(eventSchema).min(1),
    series: z.array(seriesSchema).default([]),
    sources: z.array(sourceSchema).default([]),
  })
  .meta({ title: 'Entente dataset', description: 'A record of diplomacy: who met whom, when and where.' });
