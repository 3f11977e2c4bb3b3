/** The way into the search: a field that is a button. The dialog is loaded when it is first opened, the index before. */
import { useEffect, useLayoutEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { warmSearch } from '../../queries/search.ts';
import { preference, usePreference } from '../../state/preferences.ts';
import { Icon } from '../../ui/icons.tsx';
import { laterDialog } from '../../ui/later.ts';
import type { SearchCommand } from './search-commands.ts';
import styles from './SearchBox.module.css';

const SearchDialog = laterDialog(async () => (await import('./SearchDialog.tsx')).SearchDialog);

/** After the first answers are on the screen. */
const WARM_AFTER_MS = 1_500;

interface SearchBoxProps {
  /** What the page can do, to be found beside what the record holds. */
  readonly commands: () => readonly SearchCommand[];
  /** The reader went to something that the details tell of: where there is room for one pane, it is theirs. */
  readonly onRead: () => void;
}

export function SearchBox({ commands, onRead }: SearchBoxProps) {
  const { t } = useTranslation('search');
  const singleKeys = usePreference('singleKeys');
  const [open, setOpen] = useState(false);
  const [typedAhead, setTypedAhead] = useState('');
  function show(): void {
    setTypedAhead('');
    setOpen(true);
  }
  useOpeningKeys(show);
  useEffect(() => {
    const timer = setTimeout(warmSearch, WARM_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <button
        type="button"
        className={styles.field}
        aria-haspopup="dialog"
        aria-keyshortcuts={`Control+K Meta+K${singleKeys ? ' /' : ''}`}
        onClick={show}
      >
        <Icon name="search" />
        <span className={styles.text}>{t('open')}</span>
        <kbd aria-hidden="true">{t('key')}</kbd>
      </button>
      {open && (
        <SearchDialog
          meanwhile={<TypingAhead onType={(key) => setTypedAhead((before) => before + key)} />}
          commands={commands}
          initialText={typedAhead}
          onClose={() => setOpen(false)}
          onRead={onRead}
        />
      )}
    </>
  );
}

/** While the dialog is on its way: what is typed is kept for it, and is no command. */
function TypingAhead({ onType }: { readonly onType: (key: string) => void }): null {
  useLayoutEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      onType(event.key);
    }
    addEventListener('keydown', onKeyDown, true);
    return () => removeEventListener('keydown', onKeyDown, true);
  });
  return null;
}

/** Ctrl-K or ⌘-K anywhere; `/` where the reader is not typing and has not switched it off; neither within another dialog. */
function useOpeningKeys(open: () => void): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || !opens(event)) return;
      event.preventDefault();
      open();
    }
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  });
}

function opens({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  const element = target instanceof Element ? target : null;
  if (altKey || element?.closest('dialog')) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k';
  return (
    key === '/' && preference('singleKeys') && !element?.closest('input, textarea, select, [contenteditable]')
  );
}
