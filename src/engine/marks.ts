/** Single events for the timeline to draw, where they are few enough to be told apart. */
import type { Columns } from './columns.ts';
import { lanesOfRow } from './placed-lanes.ts';
import type { PlacedLanes } from './placed-lanes.ts';
import { firstPosition, sizeOf, windowOf } from './match-set.ts';
import type { MatchSet } from './match-set.ts';
import type { LanesQuestion, Marks } from './question.ts';
import { heldDuring } from './representation.ts';
import type { Store } from './store.ts';

/** Matching events that overlap the time from the first to the last edge and are in a lane; `null` where too many. */
export function marksOf(
  { columns }: Store,
  set: MatchSet,
  placed: PlacedLanes,
  { edges, marks, by }: LanesQuestion,
): Marks | null {
  if (edges.length < 2) return null;
  const window = windowOf(columns, set, edges[0]!, edges.at(-1)!);
  if (sizeOf(window) > marks) return null;
  const rows: number[] = [];
  for (let i = firstPosition(set, window); i < window.started; i++) {
    const row = set.rows === null ? i : set.rows[i]!;
    if (columns.ends[row]! > edges[0]!) rows.push(row);
  }
  return layOut(columns, rows, placed, by === 'actor' || by === 'state');
}

function layOut(columns: Columns, found: readonly number[], placed: PlacedLanes, ofActors: boolean): Marks {
  const rows = Uint32Array.from(found);
  const laneOffsets = new Uint32Array(rows.length + 1);
  const lanes: number[] = [];
  const hosts: number[] = [];
  rows.forEach((row, i) => {
    const hosting = ofActors ? lanesOfHosts(columns, row, placed) : NO_LANES;
    lanesOfRow(placed, row, (lane) => {
      lanes.push(lane);
      hosts.push(hosting.has(lane) ? 1 : 0);
    });
    laneOffsets[i + 1] = lanes.length;
  });
  return {
    rows,
    starts: Int32Array.from(rows, (row) => columns.starts[row]!),
    ends: Int32Array.from(rows, (row) => columns.ends[row]!),
    kinds: Uint16Array.from(rows, (row) => columns.kinds[row]!),
    statuses: Uint8Array.from(rows, (row) => columns.statuses[row]!),
    dateFlags: Uint8Array.from(rows, (row) => columns.dateFlags[row]!),
    salience: Float32Array.from(rows, (row) => columns.salience[row]!),
    laneOffsets,
    lanes: Uint16Array.from(lanes),
    hosts: Uint8Array.from(hosts),
  };
}

const NO_LANES: ReadonlySet<number> = new Set();

/** Lanes of the hosts and of the states that they represented. */
function lanesOfHosts(columns: Columns, row: number, { laneOf }: PlacedLanes): ReadonlySet<number> {
  const host = columns.roleNames.indexOf('host');
  const { offsets, values } = columns.participants;
  const lanes = new Set<number>();
  for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
    if (columns.roles[at] !== host) continue;
    lanes.add(laneOf[values[at]!]!);
    const { offices } = columns.representation;
    heldDuring(offices, values[at]!, columns.starts[row]!, columns.ends[row]!, (state) =>
      lanes.add(laneOf[state]!),
    );
  }
  return lanes;
}
