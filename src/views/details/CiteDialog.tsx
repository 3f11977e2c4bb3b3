/** One citation in four formats, each to be read and copied. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toBibtex } from '../../base/citation/bibtex.ts';
import type { Citation } from '../../base/citation/citation.ts';
import { toCslJson } from '../../base/citation/csl-json.ts';
import { toRis } from '../../base/citation/ris.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import styles from './CiteDialog.module.css';

const ROWS = 12;
type Format = 'plain' | 'bibtex' | 'ris' | 'csl-json';

/** Names of formats are the same in every language; plain text has none. */
const WRITERS: readonly (readonly [format: Format, name: string, write: (citation: Citation) => string])[] = [
  ['bibtex', 'BibTeX', toBibtex],
  ['ris', 'RIS', toRis],
  ['csl-json', 'CSL-JSON', toCslJson],
];

interface CiteDialogProps {
  readonly citation: Citation;
  /** The citation as a sentence, in the reader's language. */
  readonly plain: string;
  readonly onClose: () => void;
}

export function CiteDialog({ citation, plain, onClose }: CiteDialogProps) {
  const { t } = useTranslation('cite');
  const [format, setFormat] = useState<Format>('plain');
  const written = WRITERS.map(([id, label, write]) => ({ id, label, text: write(citation) }));
  const formats = [{ id: 'plain' as const, label: t('plain'), text: plain }, ...written];
  const tabs = formats.map(({ id, label, text }) => ({
    id,
    label,
    panel: () => <FormatText key={id} label={label} text={text} prose={id === 'plain'} />,
  }));
  return (
    <Dialog title={t('title')} closeLabel={t('close')} onClose={onClose}>
      <Tabs label={t('formats')} tabs={tabs} chosen={format} onChoose={setFormat} />
    </Dialog>
  );
}

interface FormatTextProps {
  readonly label: string;
  readonly text: string;
  readonly prose: boolean;
}

function FormatText({ label, text, prose }: FormatTextProps) {
  const { t } = useTranslation('cite');
  return (
    <div className={styles.format}>
      <textarea
        className={prose ? styles.prose : styles.code}
        readOnly
        rows={ROWS}
        aria-label={label}
        value={text}
      />
      <CopyButton look="framed" label={t('copy')} done={t('copied')} failed={t('failed')} text={() => text} />
    </div>
  );
}
