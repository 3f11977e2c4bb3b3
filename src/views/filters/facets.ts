/** What the panel lists for a dimension: its values with counts, the most frequent first. Pure. */
import { foldText, type SpokenText } from '../../base/text.ts';
import type { Catalogue } from '../../dataset/model.ts';
import { BASES } from '../../dataset/vocabulary.ts';
import type { Dimension } from '../../queries/engine-types.ts';
import { valueName, type Speech } from './value-name.ts';

export interface FacetValue extends SpokenText {
  readonly id: string;
  /** Events that remain if it is chosen too, or, where values are alternatives, that it has itself. */
  readonly count: number;
  readonly chosen: boolean;
}

export interface Facet {
  readonly values: readonly FacetValue[];
  /** Values beyond `most` that occur, or that the search within finds. */
  readonly left: number;
  /** The largest count of any value: the length of the longest bar. */
  readonly largest: number;
}

interface FacetQuestion {
  readonly dimension: Dimension;
  /** As in the answer: aligned with the catalogue. */
  readonly counts: Uint32Array | undefined;
  readonly chosen: readonly string[];
  /** Typed into the search within; empty: all that occur. */
  readonly search: string;
  readonly most: number;
}

/** Ids of a dimension's values in the order in which answers count them. */
export function idsOf(dimension: Dimension, catalogue: Catalogue): readonly string[] {
  if (dimension === 'actors') return catalogue.actors.map(({ id }) => id);
  if (dimension === 'places') return catalogue.places.map(({ id }) => id);
  if (dimension === 'sources') return catalogue.sources?.map(({ id }) => id) ?? [];
  if (dimension === 'basis') return BASES;
  return dimension === 'status' ? catalogue.statuses : catalogue[dimension];
}

/** Chosen values are always there, wherever they stand; values without events only if chosen or searched for. */
export function facetOf(question: FacetQuestion, speech: Speech): Facet {
  const { dimension, counts, search, most } = question;
  const chosen = new Set(question.chosen);
  const all = idsOf(dimension, speech.directory.catalogue).map((id, at) => ({
    id,
    count: counts?.[at] ?? 0,
  }));
  const sought = foldText(search.trim());
  const wanted = all.filter(
    ({ id, count }) =>
      chosen.has(id) || (sought === '' ? count > 0 : isCalled(dimension, id, sought, speech)),
  );
  const sorted = wanted.toSorted((a, b) => b.count - a.count);
  const listed = sorted.filter(({ id }, at) => at < most || chosen.has(id));
  return {
    values: listed.map((value) => ({
      ...value,
      ...valueName(dimension, value.id, speech),
      chosen: chosen.has(value.id),
    })),
    left: sorted.length - listed.length,
    largest: all.reduce((largest, { count }) => Math.max(largest, count), 0),
  };
}

/** By its name here, by any other name, or by an alias; a source by title or publisher; anywhere in it. */
function isCalled(dimension: Dimension, id: string, sought: string, speech: Speech): boolean {
  const { directory } = speech;
  const source = dimension === 'sources' ? directory.sourceById.get(id) : undefined;
  if (source) return [source.title, source.publisher].some((text) => foldText(text).includes(sought));
  const actor = dimension === 'places' ? undefined : directory.actorById.get(id);
  const named = actor ?? directory.placeById.get(id);
  const names = [
    valueName(dimension, id, speech).text,
    ...Object.values(named?.name ?? {}),
    ...(actor?.aliases ?? []),
  ];
  return names.some((name) => name !== undefined && foldText(name).includes(sought));
}
