/** What can be cited, as a sentence in the reader's language and as facts for the formats of reference managers. */
import type { TFunction } from 'i18next';
import { dateParts, type Citation } from '../../base/citation/citation.ts';
import { textIn } from '../../base/text.ts';
import { formatDay } from '../../base/time.ts';
import { citation, type Cited } from './citation.ts';

const PUBLISHER = 'Entente';

export interface Citable {
  /** The citation as a sentence. */
  readonly plain: string;
  readonly citation: Citation;
}

/** `edtf`: date of an event; empty for a view or a figure, which have none. */
export function citable(cited: Cited, edtf: string, t: TFunction, language: string): Citable {
  const { info } = cited;
  return {
    plain: citation(cited, t, language),
    citation: {
      id: cited.id,
      title: cited.title,
      date: dateParts(edtf),
      place: cited.place,
      container: textIn(info.title, language).text,
      publisher: PUBLISHER,
      version: info.version,
      issued: dateParts(info.asOf ?? ''),
      url: cited.link,
      accessed: dateParts(formatDay(cited.today)),
      language,
    },
  };
}

/** What is on the screen: its sentence for a title, its link for an address. */
export function citableView(
  view: Pick<Cited, 'title' | 'info' | 'link' | 'today'>,
  t: TFunction,
  language: string,
): Citable {
  const id = `${view.info.id}-${formatDay(view.today)}`;
  return citable({ ...view, id, date: '', place: null, sources: [] }, '', t, language);
}
