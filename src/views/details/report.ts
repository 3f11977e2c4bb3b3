/** The report of an error, to be copied and sent: facts filled in, gaps for the reader. Plain text. */
import type { TFunction } from 'i18next';
import { withLabel } from '../../i18n/locale.ts';
import type { DatasetInfo } from '../../dataset/model.ts';

export interface ReportedField {
  /** Message key: `details:report.fields.<id>`. */
  readonly id:
    | 'title'
    | 'date'
    | 'place'
    | 'participants'
    | 'topics'
    | 'status'
    | 'summary'
    | 'sources'
    | 'other';
  /** As the record has it, in the reader's words; empty where it says nothing. */
  readonly says: string;
}

export interface Reported {
  readonly id: string;
  readonly title: string;
  readonly info: DatasetInfo;
  readonly link: string;
  readonly fields: readonly ReportedField[];
}

/** What a maintainer needs to know: id, field, what it says, and the link that shows it. */
export function errorReport(
  { id, title, info, link }: Reported,
  field: ReportedField,
  t: TFunction,
  language: string,
): string {
  const line = (label: string, text: string) => withLabel(label, text, language);
  return [
    t('details:report.title', { id }),
    '',
    line(t('details:report.entry'), `${title} (${id})`),
    line(t('details:report.dataset'), `${info.id} ${info.version}`),
    line(t('details:report.link'), link),
    '',
    line(t('details:report.field'), t(`details:report.fields.${field.id}`)),
    line(t('details:report.wrong'), field.says),
    line(t('details:report.right'), ''),
    line(t('details:report.source'), ''),
  ].join('\n');
}
