/**
 * The words that the shipped record uses. Only kinds of actors and statuses are closed: a reader's own dataset may
 * bring other kinds, roles and topics. Apart from the schema, so that the page need not load the checks.
 */
export const FORMAT_VERSION = 1;

export const EVENT_KINDS = [
  'meeting',
  'summit',
  'call',
  'video-call',
  'visit',
  'agreement',
  'joint-statement',
  'accession',
  'founding',
  'exercise',
  'ceremony',
  'milestone',
  'sanction',
] as const;

export const ACTOR_KINDS = ['person', 'state', 'organisation', 'company', 'initiative', 'project'] as const;

/** On what an event rests: see `basis.ts`. */
export const BASES = ['one-source', 'one-side', 'several-sides'] as const;

export const STATUSES = ['confirmed', 'reported', 'disputed'] as const;

export const TOPICS = [
  'energy',
  'trade',
  'finance',
  'security',
  'military',
  'technology',
  'space',
  'transport',
  'border',
  'diplomacy',
  'multipolarity',
  'integration',
  'sanctions',
  'ukraine-war',
  'health',
  'culture',
  'climate',
  'history',
  'nuclear',
] as const;

export const PARTICIPANT_ROLES = [
  'host',
  'guest',
  'chair',
  'attendee',
  'signatory',
  'party',
  'mediator',
  'observer',
] as const;

export const RELATIONS = [
  'signed-at',
  'builds-on',
  'implements',
  'extends',
  'amends',
  'part-of',
  'marks-anniversary-of',
  'contradicts',
] as const;

/** Standing of a state in an organisation. */
export const STANDINGS = ['member', 'partner', 'observer', 'dialogue-partner', 'invited'] as const;

/** Offices of a person in a state or an organisation. */
export const OFFICES = [
  'president',
  'acting-president',
  'prime-minister',
  'general-secretary',
  'foreign-minister',
  'foreign-affairs-director',
  'secretary-general',
  'supreme-leader',
  'king',
  'crown-prince',
  'crown-prince-of-abu-dhabi',
] as const;
