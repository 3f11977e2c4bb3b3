/** The order of lanes and what the reader did to them: sorted, pinned, collapsed. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDirectory } from '../../queries/catalogue.ts';
import { setRoom } from '../../queries/view-answer.ts';
import { usePreference } from '../../state/preferences.ts';
import { useView } from '../../state/view-store.ts';
import type { LanesAnswer } from './answer-types.ts';
import { laneNames, type LaneName } from './lane-names.ts';
import { keepOrder, orderLanes, type LaneSort } from './lane-order.ts';

/** What the reader did to the lanes, and their names: no answer changes it. */
export interface Arrangement {
  readonly sort: LaneSort;
  readonly setSort: (sort: LaneSort) => void;
  readonly pinned: readonly string[];
  readonly togglePin: (key: string) => void;
  readonly collapsed: ReadonlySet<string>;
  readonly toggleCollapsed: (key: string) => void;
  readonly nameOf: (key: string) => LaneName;
}

const NONE: readonly string[] = [];
const NOTHING: ReadonlySet<string> = new Set();

export function useArrangement(): Arrangement {
  const dimension = useView((view) => view.lanes);
  const [sort, setSort] = useState<LaneSort>('count');
  const [pinnedBy, setPinned] = useState<Readonly<Record<string, readonly string[]>>>({});
  const [collapsedBy, setCollapsed] = useState<Readonly<Record<string, ReadonlySet<string>>>>({});
  const pinned = pinnedBy[dimension] ?? NONE;
  const collapsed = collapsedBy[dimension] ?? NOTHING;
  const nameOf = useLaneNames();
  useEffect(() => setRoom({ pinned }), [pinned]);
  return useMemo(
    () => ({
      sort,
      setSort,
      pinned,
      togglePin: (key) => setPinned((by) => ({ ...by, [dimension]: toggled(by[dimension] ?? NONE, key) })),
      collapsed,
      toggleCollapsed: (key) =>
        setCollapsed((by) => ({
          ...by,
          [dimension]: new Set(toggled([...(by[dimension] ?? NOTHING)], key)),
        })),
      nameOf,
    }),
    [sort, pinned, collapsed, dimension, nameOf],
  );
}

/** Keys of the lanes of the answer, from top to bottom. */
export function useOrder(
  answer: LanesAnswer | null,
  { sort, pinned, nameOf }: Arrangement,
): readonly string[] {
  const dimension = useView((view) => view.lanes);
  const filter = useView((view) => view.filter);
  const language = usePreference('language');
  const before = useRef<{ readonly why: string; readonly order: readonly string[] }>({ why: '', order: [] });
  return useMemo(() => {
    if (!answer) return NONE;
    const lanes = answer.lanes.map((lane) => ({ ...lane, name: nameOf(lane.key).text }));
    const now = orderLanes(lanes, sort, pinned, answer.marks, language);
    const why = JSON.stringify([dimension, sort, pinned, filter]);
    const kept = before.current.why === why ? keepOrder(before.current.order, now) : now;
    const steady = sameKeys(kept, before.current.order) ? before.current.order : kept;
    before.current = { why, order: steady };
    return steady;
  }, [answer, sort, pinned, dimension, filter, language, nameOf]);
}

function sameKeys(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key, at) => key === b[at]);
}

function toggled(keys: readonly string[], key: string): string[] {
  return keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key];
}

function useLaneNames(): (key: string) => LaneName {
  const { t } = useTranslation();
  const { actorById } = useDirectory();
  const dimension = useView((view) => view.lanes);
  const language = usePreference('language');
  return useMemo(() => laneNames(dimension, actorById, t, language), [t, actorById, dimension, language]);
}
