/** Whether the help is open: a key, a button and the search open it. */
import { create } from 'zustand';

const useHelpStore = create(() => ({ open: false }));

export function useHelpOpen(): boolean {
  return useHelpStore((state) => state.open);
}

export function openHelp(): void {
  useHelpStore.setState({ open: true });
}

export function closeHelp(): void {
  useHelpStore.setState({ open: false });
}
