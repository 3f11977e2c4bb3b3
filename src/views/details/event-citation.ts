/** The facts of an event's citation, in the reader's language. */
import { dateParts, type Citation } from '../../base/citation/citation.ts';
import { formatDay } from '../../base/time.ts';
import { textIn } from '../../base/text.ts';
import type { EventRecord } from '../../dataset/model.ts';
import type { Cited } from './citation.ts';

const PUBLISHER = 'Entente';

/** `language`: that of the title, as it is shown. */
export function eventCitation(cited: Cited, event: EventRecord, language: string): Citation {
  const { info } = cited;
  return {
    id: event.id,
    title: cited.title,
    date: dateParts(event.date),
    place: cited.place,
    container: textIn(info.title, language).text,
    publisher: PUBLISHER,
    version: info.version,
    issued: dateParts(info.asOf ?? ''),
    url: cited.link,
    accessed: dateParts(formatDay(cited.today)),
    language,
  };
}

interface CitedView {
  /** The sentence that says what is shown. */
  readonly sentence: string;
  readonly info: Cited['info'];
  readonly link: string;
  readonly today: Cited['today'];
}

/** The facts of a citation of what is on the screen: its sentence for a title, its link for an address. */
export function viewCitation({ sentence, info, link, today }: CitedView, language: string): Citation {
  return {
    id: `${info.id}-${formatDay(today)}`,
    title: sentence,
    date: [],
    place: null,
    container: textIn(info.title, language).text,
    publisher: PUBLISHER,
    version: info.version,
    issued: dateParts(info.asOf ?? ''),
    url: link,
    accessed: dateParts(formatDay(today)),
    language,
  };
}
