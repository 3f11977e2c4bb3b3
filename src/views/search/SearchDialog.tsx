import { useId, useMemo, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { periodInText } from '../../i18n/period-in-text.ts';
import { parsePeriodText } from '../../i18n/period-text.ts';
import { useDirectory } from '../../queries/catalogue.ts';
import { useSearch, useTextsSearched, type NamedActors } from '../../queries/search.ts';
import { usePreference } from '../../state/preferences.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Icon } from '../../ui/icons.tsx';
import { StatusAtRest } from '../../ui/StatusAtRest.tsx';
import { canFilterBy, filterBy, goTo, isRead } from './act.ts';
import { meantView } from './meant-view.ts';
import type { SearchCommand } from './search-commands.ts';
import { SuggestionRow } from './SuggestionRow.tsx';
import { suggestionsOf, type Suggestion, type SuggestionGroup } from './suggestions.ts';
import styles from './SearchDialog.module.css';

interface SearchDialogProps {
  readonly commands: () => readonly SearchCommand[];
  /** What was typed before the dialog was there. */
  readonly initialText: string;
  readonly onClose: () => void;
  readonly onRead: () => void;
}

/** One box for everything that has a name or a date: a combobox with its list always open. */
export function SearchDialog({ commands: commandsOf, initialText, onClose, onRead }: SearchDialogProps) {
  const { t } = useTranslation('search');
  const [text, setText] = useState(initialText);
  const [active, setActive] = useState(0);
  const commands = useMemo(() => commandsOf(), [commandsOf]);
  const { groups, pending } = useSuggestions(text, commands);
  const all = groups.flatMap(({ suggestions }) => suggestions);
  const textsSearched = useTextsSearched();
  const id = useId();

  function choose(suggestion: Suggestion | undefined, filtering: boolean): void {
    if (!suggestion) return;
    onClose();
    (filtering ? filterBy : goTo)(suggestion);
    if (!filtering && isRead(suggestion)) onRead();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return; // Enter ends the choice of a sign, and nothing else
    const to = { ArrowDown: active + 1, ArrowUp: active - 1 }[event.key];
    if (to !== undefined) setActive((to + all.length) % Math.max(1, all.length));
    else if (event.key === 'Enter') choose(all[active], event.ctrlKey || event.metaKey);
    else return;
    event.preventDefault();
  }

  return (
    <Dialog title={t('title')} closeLabel={t('close')} onClose={onClose} shape="palette">
      <div className={styles.search}>
        <div className={styles.field}>
          <Icon name="search" size={18} />
          <input
            type="text"
            role="combobox"
            aria-label={t('label')}
            aria-expanded={all.length > 0}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={all.length > 0 ? `${id}-${active}` : undefined}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            placeholder={t('placeholder')}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              setActive(0);
            }}
            onKeyDown={onKeyDown}
          />
          <Button look="quiet" icon aria-label={t('close')} onClick={onClose}>
            <Icon name="close" />
          </Button>
        </div>
        <div id={`${id}-list`} role="listbox" aria-label={t('results')} className={styles.list}>
          <Groups groups={groups} id={id} active={active} onPoint={setActive} onChoose={choose} />
        </div>
        {all.length === 0 && (
          <p className={styles.empty}>{t(text.trim() === '' || pending ? 'hint' : 'nothing', { text })}</p>
        )}
        {!textsSearched && <p className={styles.note}>{t('unindexed')}</p>}
        <Foot of={all[active]} />
        <StatusAtRest text={text.trim() === '' || pending ? '' : t('count', { count: all.length })} />
      </div>
    </Dialog>
  );
}

/** `pending`: what is offered answers an earlier text. */
function useSuggestions(
  text: string,
  commands: readonly SearchCommand[],
): {
  readonly groups: readonly SuggestionGroup[];
  readonly pending: boolean;
} {
  const { t } = useTranslation();
  const directory = useDirectory();
  const language = usePreference('language');
  const { extent } = directory.catalogue;
  const sought = text.trim();
  const period = parsePeriodText(sought, { extent, reference: extent.to, language }) ?? null;
  const dated = periodInText(sought, { extent, reference: extent.to, language });
  const viewOf = (named: NamedActors) => meantView(named, dated, directory, t);
  const found = useSearch({ text: sought, language, period, dated, viewOf });
  const groups = found && sought !== '' ? suggestionsOf(found, { directory, t, commands }) : [];
  return { groups, pending: found?.text !== sought };
}

interface GroupsProps {
  readonly groups: readonly SuggestionGroup[];
  readonly id: string;
  readonly active: number;
  readonly onPoint: (at: number) => void;
  readonly onChoose: (suggestion: Suggestion, filtering: boolean) => void;
}

function Groups({ groups, id, active, onPoint, onChoose }: GroupsProps) {
  const { t } = useTranslation('search');
  const before = groups.map((_, g) =>
    groups.slice(0, g).reduce((sum, group) => sum + group.suggestions.length, 0),
  );
  return groups.map(({ name, suggestions }, g) => (
    <div key={name} role="group" aria-labelledby={`${id}-${name}`}>
      <p id={`${id}-${name}`} className={styles.group} role="presentation">
        {t(`group.${name}`)}
      </p>
      {suggestions.map((suggestion, i) => {
        const at = before[g]! + i;
        return (
          <SuggestionRow
            key={at}
            id={`${id}-${at}`}
            suggestion={suggestion}
            active={at === active}
            onPoint={() => onPoint(at)}
            onChoose={(filtering) => onChoose(suggestion, filtering)}
          />
        );
      })}
    </div>
  ));
}

/** `of`: the suggestion that Enter would choose; some are no filter. */
function Foot({ of }: { readonly of: Suggestion | undefined }) {
  const { t } = useTranslation('search');
  return (
    <footer className={styles.foot} aria-hidden="true">
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> {t('foot.move')}
      </span>
      <span>
        <kbd>↵</kbd> {t('foot.go')}
      </span>
      {(!of || canFilterBy(of)) && (
        <span>
          <kbd>{t('foot.mod')}</kbd> <kbd>↵</kbd> {t('foot.filter')}
        </span>
      )}
    </footer>
  );
}
