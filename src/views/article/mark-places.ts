/** Where the evidence stands for what a mark claims: a click on the mark leads there. */

/** `from`: where the mark begins in the article. */
export function placeOfClaim(from: number): string {
  return `article-claim-${from}`;
}

/** `key`: that of the figure. */
export function placeOfFigure(key: string): string {
  return `article-figure-${key}`;
}

/** Moves the focus, and what is seen with it. */
export function goTo(place: string): void {
  const element = document.getElementById(place);
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'nearest' });
}
