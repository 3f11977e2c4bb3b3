/** The link to exactly this view: to read, to copy, to send, to print, to cite, and to embed. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { todayHere } from '../base/time.ts';
import { useDirectory } from '../queries/catalogue.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Icon } from '../ui/icons.tsx';
import { later } from '../ui/later.ts';
import { citableView } from '../views/details/citable.ts';
import { CiteButton } from '../views/details/CiteButton.tsx';
import { useSentence } from '../views/filters/use-sentence.ts';
import { useOpenedFile } from './open-file/opening.ts';
import { printView } from './print/printing.ts';
import styles from './Share.module.css';

const EmbedForm = later(async () => (await import('./embed/EmbedForm.tsx')).EmbedForm);

interface ShareDialogProps {
  readonly link: string;
  readonly onClose: () => void;
}

export function ShareDialog({ link, onClose }: ShareDialogProps) {
  const { t } = useTranslation('app');
  return (
    <Dialog title={t('share.title')} closeLabel={t('close')} onClose={onClose}>
      <ShareForm link={link} onPrint={onClose} />
    </Dialog>
  );
}

interface ShareFormProps {
  readonly link: string;
  readonly onPrint: () => void;
}

function ShareForm({ link, onPrint }: ShareFormProps) {
  const { t } = useTranslation(['app', 'print']);
  const { catalogue } = useDirectory();
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
  return (
    <div className={styles.form}>
      <p>{t(useOpenedFile() ? 'app:file.link' : 'app:share.text')}</p>
      <input
        className={styles.link}
        readOnly
        value={link}
        aria-label={t('app:share.link')}
        onFocus={(event) => event.target.select()}
      />
      <div className={styles.acts}>
        <Button look="primary" onClick={() => void copy()}>
          <Icon name="copy" />
          {t('app:share.copy')}
        </Button>
        {'share' in navigator && (
          <Button onClick={() => void navigator.share({ url: link }).catch(() => undefined)}>
            {t('app:share.send')}
          </Button>
        )}
        <CiteView link={link} />
        <Button
          onClick={() => {
            onPrint();
            void printView(catalogue);
          }}
        >
          {t('print:button')}
        </Button>
        <span role="status">{outcome && t(`app:share.${outcome}`)}</span>
      </div>
      <EmbedForm link={link} />
    </div>
  );
}

/** What is on the screen as a citation: the sentence that says what is shown is its title. */
function CiteView({ link }: { readonly link: string }) {
  const { t, i18n } = useTranslation();
  const directory = useDirectory();
  const sentence = useSentence();
  if (!sentence) return null;
  const { language } = i18n;
  const view = () => ({
    title: sentence.text,
    info: directory.catalogue.info,
    link,
    today: todayHere(),
  });
  return <CiteButton look="framed" citable={() => citableView(view(), t, language)} />;
}
