/** Opens a file of the reader's own, or goes back to the shipped record. */
import datasetUrl from 'virtual:dataset-url';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { TABLE_ENDINGS } from '../../formats/table-file.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { closeFile, openFile, useOpenedFile } from './opening.ts';

const ACCEPTED = ['json', 'arrow', ...TABLE_ENDINGS, 'gz'].map((ending) => `.${ending}`).join(',');

export function OpenFileButton() {
  const { t } = useTranslation('app');
  const input = useRef<HTMLInputElement>(null);
  const opened = useOpenedFile();
  if (opened) {
    return (
      <Button look="quiet" onClick={() => void closeFile(datasetUrl, t('file.shipped'))}>
        <Icon name="close" />
        {t('file.close')}
      </Button>
    );
  }
  return (
    <>
      <Button
        look="quiet"
        icon
        aria-label={t('file.open')}
        title={t('file.open')}
        onClick={() => input.current?.click()}
      >
        <Icon name="open" />
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={ACCEPTED}
        aria-label={t('file.open')}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = ''; // so that the same file can be chosen again
          if (file) void openFile(file);
        }}
      />
    </>
  );
}
