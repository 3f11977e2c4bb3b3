/** Larger parts of the program, each fetched by itself: from the start, at the same time as the record, or when needed. */
import { useEffect, useState } from 'react';

export interface Part<Component> {
  readonly load: () => Promise<Component>;
  /**
   * `null` until it is there. Not by `lazy`: what suspends, if only for a moment, is shown at the earliest 300 ms after
   * its fallback (React's throttle), even where all has arrived. A failed fetch is thrown to the error screen.
   */
  readonly use: () => Component | null;
}

export function part<Component>(fetchPart: () => Promise<Component>): Part<Component> {
  let there: Component | null = null;
  const load = async () => (there ??= await fetchPart());

  function usePart(): Component | null {
    const [loaded, setLoaded] = useState(() => there);
    const [mistake, setMistake] = useState<unknown>(null);
    useEffect(() => {
      if (!loaded) load().then((one) => setLoaded(() => one), setMistake);
    }, [loaded]);
    if (mistake) throw mistake;
    return loaded;
  }

  return { load, use: usePart };
}
