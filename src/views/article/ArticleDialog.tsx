/** Paste an article; see what the record knows of it. */
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useArticle, type ArticleRead } from '../../queries/article.ts';
import { useDirectory } from '../../queries/catalogue.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { StatusAtRest } from '../../ui/StatusAtRest.tsx';
import { setArticleText, useArticleState } from './article-store.ts';
import { entitiesOf, onAtFirst } from './entities.ts';
import { EntityChoices } from './EntityChoices.tsx';
import { EventMatches } from './EventMatches.tsx';
import { CountedInRecord } from './CountedInRecord.tsx';
import { figureMatches } from './figure-matches.ts';
import { MarkedText } from './MarkedText.tsx';
import { MarkLegend } from './MarkLegend.tsx';
import { NotInRecord } from './NotInRecord.tsx';
import { seriesMatches } from './series-matches.ts';
import { SeriesMatches } from './SeriesMatches.tsx';
import styles from './ArticleDialog.module.css';

export function ArticleDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('article');
  const { text } = useArticleState();
  const read = useArticle(useDeferredValue(text.trim()));
  const shown = text.trim() === '' ? undefined : read;
  return (
    <Dialog title={t('title')} closeLabel={t('close')} onClose={onClose} shape="wide">
      <TextField text={text} />
      {shown && shown.text !== '' && <Reading read={shown} />}
      <StatusAtRest
        text={shown ? t('found', { marks: shown.reading.marks.length, events: shown.events.length }) : ''}
      />
    </Dialog>
  );
}

/** The dialog gives the focus to what has the attribute; React keeps it to itself. */
function focusFirst(field: HTMLTextAreaElement | null): void {
  field?.setAttribute('autofocus', '');
}

function TextField({ text }: { readonly text: string }) {
  const { t } = useTranslation('article');
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('label')}</label>
      <textarea
        id={id}
        value={text}
        ref={focusFirst}
        rows={text === '' ? 9 : 3}
        placeholder={t('placeholder')}
        spellCheck={false}
        autoComplete="off"
        aria-describedby={`${id}-private`}
        onChange={(event) => setArticleText(event.target.value)}
      />
      <p id={`${id}-private`} className={styles.note}>
        {t('private')} {t('languages')}
      </p>
      {text !== '' && <Button onClick={() => setArticleText('')}>{t('clear')}</Button>}
    </div>
  );
}

function Reading({ read }: { readonly read: ArticleRead }) {
  const directory = useDirectory();
  const { marks, language } = read.reading;
  const entities = useMemo(() => entitiesOf(marks, directory), [marks, directory]);
  const series = useMemo(() => seriesMatches(directory.catalogue.series, marks), [marks, directory]);
  const figures = useMemo(() => figureMatches(series, marks), [series, marks]);
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  const first = onAtFirst(entities);
  const on = new Set(entities.map(({ key }) => key).filter((key) => changed.get(key) ?? first.has(key)));
  const toggle = (key: string) => setChanged(new Map(changed).set(key, !on.has(key)));
  return (
    <div className={styles.reading}>
      <div className={styles.article}>
        <MarkedText
          text={read.text}
          language={language}
          marks={marks}
          figures={figures}
          on={on}
          onToggle={toggle}
        />
        <MarkLegend marks={marks} />
      </div>
      <div className={styles.evidence}>
        <EventMatches read={read} />
        <CountedInRecord read={read} entities={entities} />
        <SeriesMatches matches={series} figures={figures} text={read.text} language={language} />
        {entities.length > 0 && <EntityChoices entities={entities} on={on} onToggle={toggle} />}
        <NotInRecord reading={read.reading} />
      </div>
    </div>
  );
}
