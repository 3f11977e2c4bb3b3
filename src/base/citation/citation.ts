/** A citation as facts. `citation-formats.ts` writes BibTeX, RIS and CSL-JSON from it. */
export interface Citation {
  /** Stable: `2024-10-22-xi-putin-kazan`. */
  readonly id: string;
  readonly title: string;
  /** Of the entry, as precise as known, in the order year, month, day; empty for a view. */
  readonly date: DateParts;
  readonly place: string | null;
  /** The dataset in which the entry stands. */
  readonly container: string;
  readonly publisher: string;
  readonly version: string;
  /** When that version was issued. */
  readonly issued: DateParts;
  readonly url: string;
  /** The day on which the reader saw it. */
  readonly accessed: DateParts;
  /** Language tag of the title. */
  readonly language: string;
}

/** Year, month and day; what is not known is left out from the end. */
export type DateParts = readonly number[];

/** `2024-10-22`, `2024-10`, `2024`; with `/` for RIS. */
export function joinDate(parts: DateParts, sign: '-' | '/'): string {
  return parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join(sign);
}

/** Year, month and day of an ISO date or the beginning of one; empty for anything else. */
export function dateParts(iso: string): DateParts {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso);
  return (parts?.slice(1) ?? []).filter((part) => part !== undefined).map(Number);
}
