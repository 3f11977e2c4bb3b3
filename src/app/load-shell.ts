/** The views are the larger part of the program: fetched from the start, at the same time as the dataset. */
import { useEffect, useState } from 'react';
import type { Shell } from './Shell.tsx';

type ShellComponent = typeof Shell;

let shell: ShellComponent | null = null;

export async function loadShell(): Promise<ShellComponent> {
  return (shell ??= (await import('./Shell.tsx')).Shell);
}

/**
 * `null` until it is there. Not by `lazy`: what suspends, if only for a moment, is shown at the earliest 300 ms after
 * its fallback (React's throttle), even where all has arrived. A failed fetch is thrown to the error screen.
 */
export function useShell(): ShellComponent | null {
  const [loaded, setLoaded] = useState(() => shell);
  const [mistake, setMistake] = useState<unknown>(null);
  useEffect(() => {
    if (!loaded) loadShell().then((one) => setLoaded(() => one), setMistake);
  }, [loaded]);
  if (mistake) throw mistake;
  return loaded;
}
