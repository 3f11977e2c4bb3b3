/**
 * What the browser keeps with each entry of the history beside its address: the reader's own, in no link. It is there
 * again after Back, Forward and a reload; a new step begins with that of the step before.
 */

export function noteInEntry(note: unknown): void {
  history.replaceState(note, '');
}

/** `null` where a link was opened. */
export function noteOfEntry(): unknown {
  return history.state;
}
