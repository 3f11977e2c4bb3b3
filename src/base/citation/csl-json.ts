/** A citation as CSL-JSON (citation-style-language 1.0.2), for Zotero, pandoc and all citation styles. */
import { joinDate, type Citation, type DateParts } from './citation.ts';

/** One item of CSL-JSON; what is not known is absent. The other formats are written from it. */
export function cslItemOf(citation: Citation): Record<string, unknown> {
  const item = {
    id: citation.id,
    type: 'dataset',
    title: citation.title,
    'container-title': citation.container,
    author: [{ literal: citation.publisher }],
    publisher: citation.publisher,
    version: citation.version,
    issued: dateOf(citation.issued),
    'event-date': dateOf(citation.date),
    'event-place': citation.place ?? undefined,
    note: noteOf(citation),
    URL: citation.url,
    accessed: dateOf(citation.accessed),
    language: citation.language,
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
}

/** Where the entry stands, in a line, for formats that have no field for it. */
function noteOf({ container, version, date, place }: Citation): string {
  const when = [joinDate(date, '-'), place].filter(Boolean).join(', ');
  return [container, `Version ${version}`, when].filter(Boolean).join('; ');
}

function dateOf(parts: DateParts): { readonly 'date-parts': readonly DateParts[] } | undefined {
  return parts.length === 0 ? undefined : { 'date-parts': [parts] };
}
