/** Where the browser asks for a file; what opens it is a button elsewhere, which clicks it. */
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { TABLE_ENDINGS } from '../../formats/table-file.ts';
import { openFile } from './opening.ts';

const ACCEPTED = ['arrow', ...TABLE_ENDINGS, 'gz'].map((ending) => `.${ending}`).join(',');

export function FileInput({ ref }: { readonly ref: RefObject<HTMLInputElement | null> }) {
  const { t } = useTranslation('app');
  return (
    <input
      ref={ref}
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
  );
}
