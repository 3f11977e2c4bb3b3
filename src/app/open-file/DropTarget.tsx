/** A file dropped anywhere on the page is opened. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './FileDialogs.module.css';
import { openFile } from './opening.ts';

function bringsFile(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

export function DropTarget() {
  const { t } = useTranslation('app');
  const [over, setOver] = useState(false);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    addEventListener(
      'dragover',
      (event) => {
        if (!bringsFile(event)) return;
        event.preventDefault(); // else the browser would leave the page for the file
        setOver(true);
      },
      { signal },
    );
    addEventListener('dragleave', (event) => event.relatedTarget === null && setOver(false), { signal });
    addEventListener(
      'drop',
      (event) => {
        if (!bringsFile(event)) return;
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer?.files ?? [];
        if (file) void openFile(file);
      },
      { signal },
    );
    return () => controller.abort();
  }, []);
  return over ? <div className={styles.over}>{t('file.drop')}</div> : null;
}
