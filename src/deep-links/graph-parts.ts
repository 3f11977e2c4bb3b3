/** How the reader arranged the graph, as text of a link: `hulls=brics~sco`, `pins=china:-120,45~russia:80,-3`. */
import type { ActorId } from '../dataset/model.ts';
import { MOST_HULLS, type Pin } from '../state/view-state.ts';

/** The reader took all outlines away, which is another thing than the usual ones. */
const NO_HULLS = '!';

/** `escaped` makes an id fit for an address. */
export function hullsText(hulls: readonly ActorId[], escaped: (id: string) => string): string {
  return hulls.length === 0 ? NO_HULLS : hulls.map(escaped).join('~');
}

/** What is beyond the most that can be told apart, and what cannot be read, goes to `drop`. */
export function readHulls(
  text: string | undefined,
  drop: (value: string) => void,
): readonly ActorId[] | null {
  if (text === undefined) return null;
  if (text === NO_HULLS) return [];
  const ids = [...new Set(text.split('~'))].filter((id) => id !== '');
  if (ids.length === 0) drop(text);
  for (const id of ids.slice(MOST_HULLS)) drop(id);
  return ids.length === 0 ? null : ids.slice(0, MOST_HULLS);
}

export function pinsText(pins: readonly Pin[], escaped: (id: string) => string): string {
  return pins.map(({ id, x, y }) => `${escaped(id)}:${x},${y}`).join('~');
}

/** Of several places for one actor the last counts. */
export function readPins(text: string | undefined, drop: (value: string) => void): readonly Pin[] {
  const pins = new Map<ActorId, Pin>();
  for (const one of text?.split('~') ?? []) {
    const [, id, x, y] = /^(.+):(-?\d{1,6}),(-?\d{1,6})$/.exec(one) ?? [];
    if (id === undefined) drop(one);
    else pins.set(id, { id, x: Number(x) || 0, y: Number(y) || 0 });
  }
  return [...pins.values()];
}
