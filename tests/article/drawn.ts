/** Marks as the lists of the tests write them, and how many of a list are there. */
import { expect } from 'vitest';
import type { ArticleMark } from '../../src/engine/article/article.ts';

/** `Kasan → @kazan`, as the lists are written. */
export function drawn(text: string, mark: ArticleMark): string {
  return `${text.slice(mark.from, mark.to)} → ${meaningOf(mark)}`;
}

function meaningOf(mark: ArticleMark): string {
  switch (mark.kind) {
    case 'date':
      return mark.date;
    case 'topic':
      return `#${mark.topic}`;
    case 'ordinal':
      return `${mark.number} × ${mark.kinds.join('+')}`;
    case 'figure':
      return `${mark.value} ${mark.unit}`;
    case 'name':
      return [...mark.actors, ...mark.places.map((place) => `@${place}`)].join('|');
  }
}

/** What stands in one list and not in the other, each as often as it is missing. */
function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const rest = [...other];
  return list.filter((item) => {
    const at = rest.indexOf(item);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

const LEAST_RECALL = 0.95;
const MOST_WRONG = 0.02;

/** Nearly all that is wanted is marked, and next to nothing else. */
export function expectMarked(language: string, made: readonly string[], wanted: readonly string[]): void {
  const missed = without(wanted, made);
  const wrong = without(made, wanted);
  console.info(
    `${language}: ${wanted.length - missed.length} of ${wanted.length} marked, ${wrong.length} wrong`,
  );
  expect({ share: 1 - missed.length / wanted.length >= LEAST_RECALL, missed }).toMatchObject({ share: true });
  expect({ share: wrong.length / made.length <= MOST_WRONG, wrong }).toMatchObject({ share: true });
}
