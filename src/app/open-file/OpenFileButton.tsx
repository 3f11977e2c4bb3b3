/** Opens a file of the reader's own, or goes back to the shipped record. */
import datasetUrl from 'virtual:dataset-url';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { FileInput } from './FileInput.tsx';
import { closeFile, useOpenedFile } from './opening.ts';

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
      <FileInput ref={input} />
    </>
  );
}
