/** Which pictures are shown in words too: the reader's way of looking, in no link; kept while the app runs. */
import { create } from 'zustand';

export type Twin = 'timeline' | 'graph';

const useTwinStore = create<Readonly<Record<Twin, boolean>>>(() => ({ timeline: false, graph: false }));

export function useTwin(twin: Twin): boolean {
  return useTwinStore((shown) => shown[twin]);
}

export function showTwin(twin: Twin, shown: boolean): void {
  useTwinStore.setState({ [twin]: shown });
}

export function toggleTwin(twin: Twin): void {
  showTwin(twin, !useTwinStore.getState()[twin]);
}
