/** The longest time in which nothing happened between two events of a story. */
import { MINUTES_PER_DAY, type DateSpan } from '../../base/time.ts';

export interface Gap<T> {
  readonly before: T;
  readonly after: T;
  /** Whole days between the end of the one and the beginning of the other. */
  readonly days: number;
}

/** `undefined` with fewer than two events, or where they all follow at once. `events` stand in order of time. */
export function longestGap<T extends { readonly span: Pick<DateSpan, 'start' | 'end'> }>(
  events: readonly T[],
): Gap<T> | undefined {
  let longest: Gap<T> | undefined;
  let latest = events[0];
  for (const event of events.slice(1)) {
    const days = Math.floor((event.span.start - latest!.span.end) / MINUTES_PER_DAY);
    if (days > (longest?.days ?? 0)) longest = { before: latest!, after: event, days };
    if (event.span.end > latest!.span.end) latest = event; // a year-only date may outlast those that follow
  }
  return longest;
}
