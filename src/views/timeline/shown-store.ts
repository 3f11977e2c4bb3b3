/** What the stage shows, for the parts that React renders: told at rest and now and then while the window moves. */
import { useSyncExternalStore } from 'react';
import type { Scene } from './scene-types.ts';

export interface Shown {
  readonly scene: Scene;
  readonly scroll: number;
}

export interface ShownStore {
  readonly tell: (shown: Shown | null) => void;
  readonly current: () => Shown | null;
  /** Gives the way to end it. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function makeShownStore(): ShownStore {
  let current: Shown | null = null;
  const listeners = new Set<() => void>();
  return {
    tell: (shown) => {
      current = shown;
      for (const listener of listeners) listener();
    },
    current: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useShown<T>(store: ShownStore, part: (shown: Shown | null) => T): T {
  return useSyncExternalStore(store.subscribe, () => part(store.current()));
}
