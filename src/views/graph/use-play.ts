/** Playing: the clock, and what a step is. */
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { DayNumber, Period } from '../../base/time.ts';
import { useDirectory } from '../../queries/catalogue.ts';
import { nextEventDay } from '../../queries/events-in-time.ts';
import { currentView, movePeriod, stepPeriod } from '../../state/view-store.ts';
import { endingWith, headOf, nextPeriod, trailing, unitOf, type PlayUnit } from './play.ts';

/** Milliseconds per step. */
export const SPEEDS = { slow: 2400, normal: 1400, fast: 800 } as const;
export type Speed = keyof typeof SPEEDS;

export interface PlaySettings {
  readonly unit: PlayUnit;
  readonly speed: Speed;
  /** At the end of the record it begins anew. */
  readonly loop: boolean;
  /** What was stays in the picture: the period keeps its beginning. */
  readonly trails: boolean;
}

export interface Play {
  readonly playing: boolean;
  readonly toggle: () => void;
  readonly step: (by: 1 | -1) => void;
}

export function usePlay({ unit, speed, loop, trails }: PlaySettings): Play {
  const { extent } = useDirectory().catalogue;
  const [playing, setPlaying] = useState(false);
  const begun = useRef<DayNumber | null>(null);

  async function following(period: Period | null, by: 1 | -1): Promise<Period | null | undefined> {
    if (!period) return firstOf(by);
    if (unit !== 'event') return nextPeriod(trails ? headOf(period) : period, unit, by, extent);
    const day = await nextEventDay(period.to, by, extent);
    return typeof day === 'number' ? endingWith(day, period) : day;
  }

  /** From the whole record: with the first event that matches, or backwards with the last. */
  async function firstOf(by: 1 | -1): Promise<Period | null | undefined> {
    const day = await nextEventDay(by === 1 ? extent.from - 1 : extent.to + 1, by, extent);
    if (typeof day !== 'number') return day;
    return unit === 'event' ? endingWith(day, null) : unitOf(day, unit);
  }

  /** The first of a run is a step: from it one can go back to what was in view. */
  async function step(by: 1 | -1, isFirst: boolean): Promise<void> {
    const { period } = currentView();
    const next = await following(period, by);
    if (next === undefined || currentView().period !== period) return; // the reader went elsewhere meanwhile
    begun.current = trails ? (begun.current ?? period?.from ?? null) : null;
    const shown = next && (begun.current === null ? next : trailing(begun.current, next));
    if (shown && isFirst) stepPeriod(shown);
    else if (shown) movePeriod(shown);
    else if (loop && playing) await startAnew();
    else setPlaying(false);
  }

  async function startAnew(): Promise<void> {
    begun.current = null;
    const first = await following(null, 1);
    if (first) movePeriod(first);
  }

  const stepOn = useEffectEvent((isFirst: boolean) => void step(1, isFirst));
  useEffect(() => {
    if (!playing) return;
    begun.current = null;
    stepOn(true);
    const timer = setInterval(() => stepOn(false), SPEEDS[speed]);
    return () => clearInterval(timer);
  }, [playing, speed]);

  return { playing, toggle: () => setPlaying((before) => !before), step: (by) => void step(by, true) };
}
