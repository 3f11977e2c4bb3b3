/** The code that embeds the view, to copy; what it shows and how high it is can be chosen. */
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/locale.ts';
import type { Embed } from '../../state/embed.ts';
import { asEmbed } from '../../deep-links/embed.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { useSentence } from '../../views/filters/use-sentence.ts';
import { useOpenedFile } from '../open-file/opening.ts';
import { embedCode } from './embed-code.ts';
import styles from './EmbedForm.module.css';

/** In CSS pixels: from here on both pictures have room one above the other, and more of it. */
const HEIGHTS = ['480', '720', '900'] as const;
type Height = (typeof HEIGHTS)[number];

export function EmbedForm({ link }: { readonly link: string }) {
  const { t } = useTranslation('embed');
  const own = useOpenedFile() !== null;
  const heading = useId();
  return (
    <section className={styles.form} aria-labelledby={heading}>
      <h3 id={heading}>{t('title')}</h3>
      {own ? <p>{t('ownFile')}</p> : <Code link={link} />}
    </section>
  );
}

function Code({ link }: { readonly link: string }) {
  const { t, i18n } = useTranslation(['embed', 'app']);
  const { language } = i18n;
  const title = useSentence()?.text ?? '';
  const [embed, setEmbed] = useState<Embed>('all');
  const [height, setHeight] = useState<Height>('720');
  const [previewed, setPreviewed] = useState(false);
  const code = embedCode(link, title, { embed, height: Number(height) });
  const shows = [
    { value: 'all', label: t('embed:shows.all') },
    { value: 'timeline', label: t('app:pane.timeline') },
    { value: 'graph', label: t('app:pane.graph') },
  ] as const;
  const heights = HEIGHTS.map((value) => ({
    value,
    label: t('embed:pixels', { number: formatNumber(Number(value), language) }),
  }));
  return (
    <>
      <p>{t('embed:text')}</p>
      <div className={styles.choices}>
        <Choice label={t('embed:shows.label')} value={embed} options={shows} onChange={setEmbed} />
        <Choice label={t('embed:height')} value={height} options={heights} onChange={setHeight} />
      </div>
      <textarea
        className={styles.code}
        readOnly
        rows={4}
        value={code}
        spellCheck={false}
        aria-label={t('embed:code')}
        onFocus={(event) => event.target.select()}
      />
      <div className={styles.acts}>
        <CopyButton
          look="framed"
          label={t('embed:copy')}
          done={t('app:share.copied')}
          failed={t('embed:refused')}
          text={() => code}
        />
        <Button aria-expanded={previewed} onClick={() => setPreviewed(!previewed)}>
          {t('embed:preview')}
        </Button>
      </div>
      {previewed && <Preview address={asEmbed(link, embed)} height={Number(height)} />}
    </>
  );
}

interface PreviewProps {
  readonly address: string;
  /** In CSS pixels. */
  readonly height: number;
}

/** To look at: what is done in a frame would stand in the history of this page. A new address is a new frame for the same reason. */
function Preview({ address, height }: PreviewProps) {
  const { t } = useTranslation('embed');
  return (
    <iframe
      key={address}
      className={styles.preview}
      src={address}
      title={t('preview')}
      height={height}
      inert
    />
  );
}
