/** The view within another page: what is shown, the pictures, whose record it is, and the way to the whole. No bars. */
import { useMemo, type ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { textIn } from '../../base/text.ts';
import { linkTo } from '../../deep-links/sync.ts';
import { foreign } from '../../i18n/names.ts';
import { AnswerProvider } from '../../queries/AnswerProvider.tsx';
import { DirectoryContext, directoryOf, useDirectory } from '../../queries/catalogue.ts';
import { undo, useCanUndo, useView } from '../../state/view-store.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { SentenceLine } from '../../views/filters/SentenceLine.tsx';
import { EMBED_COMMANDS } from '../commands.ts';
import { Notices } from '../Notices.tsx';
import { PrintSheet } from '../print/PrintSheet.tsx';
import type { Shell } from '../Shell.tsx';
import { useAddress } from '../use-address.ts';
import { useKeyboard } from '../use-keyboard.ts';
import { EmbedPanes } from './EmbedPanes.tsx';
import styles from './Embed.module.css';

export function EmbedShell({ catalogue, meanwhile = null }: ComponentProps<typeof Shell>) {
  const directory = useMemo(() => directoryOf(catalogue), [catalogue]);
  const dropped = useAddress(catalogue, { inPieces: meanwhile !== null });
  useKeyboard(EMBED_COMMANDS);
  if (dropped === null) return meanwhile;
  return (
    <DirectoryContext value={directory}>
      <AnswerProvider>
        <div className={styles.embed}>
          <header className={styles.head}>
            <div className={styles.sentence}>
              <SentenceLine />
            </div>
            <UndoButton />
            <OpenLink />
          </header>
          <Notices dropped={dropped} problems={NO_PROBLEMS} />
          <main className={styles.main} tabIndex={-1}>
            <EmbedPanes />
          </main>
          <Source />
        </div>
        <PrintSheet />
      </AnswerProvider>
    </DirectoryContext>
  );
}

/** Rows that were left out are the concern of whoever keeps the record, not of an article's readers. */
const NO_PROBLEMS = [] as const;

/** To the view that stands here now, which the reader may have changed. */
function OpenLink() {
  const { t } = useTranslation('embed');
  const link = useView(linkTo);
  return (
    <a className={styles.open} href={link} target="_blank" rel="noopener">
      {t('open')}
      <Icon name="external" size={14} />
    </a>
  );
}

/** There from the first act on, as there is no bar to find it in. */
function UndoButton() {
  const { t } = useTranslation('app');
  const name = t('command.undo');
  if (!useCanUndo()) return null;
  return (
    <Button look="quiet" icon aria-label={name} title={name} onClick={undo}>
      <Icon name="undo" />
    </Button>
  );
}

function Source() {
  const { t, i18n } = useTranslation('print');
  const { info } = useDirectory().catalogue;
  const title = textIn(info.title, i18n.language);
  return (
    <footer className={styles.source}>
      <h1 lang={foreign(title, i18n.language)}>{title.text}</h1>
      <p>{t('record', { version: info.version, licence: info.licence })}</p>
    </footer>
  );
}
