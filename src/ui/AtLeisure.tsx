import { useEffect, useState, type ReactNode } from 'react';
import { fetchLater } from '../base/idle.ts';

/** For what nobody needs at once: is there when the first picture stands and the page has nothing else to do. */
export function AtLeisure({ children }: { readonly children: ReactNode }): ReactNode {
  const [now, setNow] = useState(false);
  useEffect(() => fetchLater(async () => setNow(true)), []);
  return now && children;
}
