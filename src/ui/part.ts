/** Larger parts of the program, each fetched by itself: from the start, at the same time as the record, or when needed. */
import { useEffect, useState } from 'react';

export interface Part<T> {
  readonly load: () => Promise<T>;
  /** Not by `lazy`: what suspends, if only for a moment, is shown at the earliest 300 ms after its fallback. */
  readonly use: () => Fetched<T>;
}

export interface Fetched<T> {
  /** `null` until it is there. */
  readonly there: T | null;
  /** Why it could not be fetched; `null` where nothing failed. */
  readonly mistake: Error | null;
  /**
   * Once more. Browsers may remember that a file could not be fetched for as long as the page lives
   * (https://github.com/whatwg/html/issues/6768): then it fails again at once.
   */
  readonly retry: () => void;
}

export function part<T>(fetchPart: () => Promise<T>): Part<T> {
  let there: T | null = null;
  const load = async () => (there ??= await fetchPart());

  function usePart(): Fetched<T> {
    const [loaded, setLoaded] = useState(() => there);
    const [mistake, setMistake] = useState<Error | null>(null);
    const missing = loaded === null && mistake === null;
    useEffect(() => {
      if (!missing) return undefined;
      let gone = false;
      const failed = (error: unknown) =>
        !gone && setMistake(error instanceof Error ? error : new Error(String(error)));
      load().then((one) => !gone && setLoaded(() => one), failed);
      return () => {
        gone = true;
      };
    }, [missing]);
    return { there: loaded, mistake, retry: () => setMistake(null) };
  }

  return { load, use: usePart };
}
