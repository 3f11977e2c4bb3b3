/** A citation as CSL-JSON (citation-style-language 1.0.2), for Zotero, pandoc and all citation styles. */
import type { Citation, DateParts } from './citation.ts';

export function toCslJson(citation: Citation): string {
  const item = {
    id: citation.id,
    type: 'entry',
    title: citation.title,
    'container-title': citation.container,
    author: [{ literal: citation.publisher }],
    publisher: citation.publisher,
    version: citation.version,
    issued: dateOf(citation.issued),
    'event-date': dateOf(citation.date),
    'event-place': citation.place ?? undefined,
    URL: citation.url,
    accessed: dateOf(citation.accessed),
    language: citation.language,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function dateOf(parts: DateParts): { readonly 'date-parts': readonly DateParts[] } | undefined {
  return parts.length === 0 ? undefined : { 'date-parts': [parts] };
}
