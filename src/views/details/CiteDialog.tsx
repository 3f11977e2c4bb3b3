/** One citation in four formats, each to be read and copied. Loaded on demand, with the library that writes it. */
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { citationFormats, type CitationFormat } from '../../base/citation/citation-formats.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import type { Citable } from './citable.ts';
import styles from './CiteDialog.module.css';

const ROWS = 12;
type Format = 'plain' | CitationFormat;

/** Names of formats are the same in every language; plain text has none. */
const NAMES: readonly (readonly [format: CitationFormat, name: string])[] = [
  ['bibtex', 'BibTeX'],
  ['ris', 'RIS'],
  ['csl-json', 'CSL-JSON'],
];

interface CiteDialogProps {
  readonly citable: Citable;
  readonly onClose: () => void;
}

export function CiteDialog({ citable: { plain, citation }, onClose }: CiteDialogProps) {
  const { t } = useTranslation('cite');
  const [format, setFormat] = useState<Format>('plain');
  const written = useMemo(() => citationFormats(citation), [citation]);
  const named = NAMES.map(([id, label]) => ({ id, label, text: written[id] }));
  const tabs = [{ id: 'plain' as const, label: t('plain'), text: plain }, ...named].map(
    ({ id, label, text }) => ({
      id,
      label,
      panel: () => <FormatText key={id} label={label} text={text} prose={id === 'plain'} />,
    }),
  );
  return (
    <Dialog title={t('title')} closeLabel={t('close')} onClose={onClose}>
      <Tabs<Format> label={t('formats')} tabs={tabs} chosen={format} onChoose={setFormat} />
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
