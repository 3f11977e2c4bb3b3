/** Whether the article reader is open, and the text in it: for as long as the page is there, and nowhere else. */
import { useSyncExternalStore } from 'react';

interface ArticleState {
  readonly open: boolean;
  readonly text: string;
}

let state: ArticleState = { open: false, text: '' };
const listeners = new Set<() => void>();

function change(next: Partial<ArticleState>): void {
  state = { ...state, ...next };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useArticleState(): ArticleState {
  return useSyncExternalStore(subscribe, () => state);
}

export function openArticleReader(): void {
  change({ open: true });
}

/** The text stays, so that the reader can come back from an event. */
export function closeArticleReader(): void {
  change({ open: false });
}

export function setArticleText(text: string): void {
  change({ text });
}
