/**
 * The reader's own: language, theme, panel sizes, keys. Kept in the browser, never in a link. The size of text is the
 * browser's to set; everything here is measured by it.
 */
import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import {
  KEPT_AS,
  preferredLanguage,
  type Language,
  type EarlyPreferences,
  type Theme,
} from './early-preferences.ts';

interface Preferences extends EarlyPreferences {
  /** Sizes of the panels by group, each as a share of 100. */
  readonly panelSizes: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** The tour was taken, or declined: it is not offered again. */
  readonly tourOffered: boolean;
  /** Keys without Ctrl or ⌘ act everywhere: in the way of who dictates, or hits keys unawares. */
  readonly singleKeys: boolean;
}

const usePreferencesStore = create<Preferences>()(
  persist(
    (): Preferences => ({
      language: preferredLanguage(navigator.languages),
      theme: 'system',
      panelSizes: {},
      tourOffered: false,
      singleKeys: true,
    }),
    {
      name: KEPT_AS,
      version: 1,
    },
  ),
);

export function usePreference<K extends keyof Preferences>(key: K): Preferences[K] {
  return usePreferencesStore((state) => state[key]);
}

export function preference<K extends keyof Preferences>(key: K): Preferences[K] {
  return usePreferencesStore.getState()[key];
}

/** Calls the listener after each change. Returns the way to stop. */
export function onPreferenceChange(listener: (preferences: Preferences) => void): () => void {
  return usePreferencesStore.subscribe(listener);
}

export function setLanguage(language: Language): void {
  usePreferencesStore.setState({ language });
}

export function setTheme(theme: Theme): void {
  usePreferencesStore.setState({ theme });
}

export function setPanelSizes(group: string, sizes: Readonly<Record<string, number>>): void {
  usePreferencesStore.setState(({ panelSizes }) => ({ panelSizes: { ...panelSizes, [group]: sizes } }));
}

export function setTourOffered(): void {
  usePreferencesStore.setState({ tourOffered: true });
}

export function setSingleKeys(singleKeys: boolean): void {
  usePreferencesStore.setState({ singleKeys });
}
