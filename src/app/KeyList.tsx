/** All keys, and whether letters and signs alone are among them. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { setSingleKeys, usePreference } from '../state/preferences.ts';
import { commandName } from './commands.ts';
import { keysToName } from './help-keys.ts';
import styles from './Help.module.css';

const SIGNS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  'a…z': 'A…Z',
};
/** Keys with a name of their own on each keyboard. */
const CALLED = ['Mod', 'Shift', 'Enter', 'Space', 'Home', 'End', 'PageUp', 'PageDown', 'ContextMenu'];

export function KeyList() {
  const { t } = useTranslation('app');
  const singleKeys = usePreference('singleKeys');
  return (
    <>
      <SingleKeysChoice checked={singleKeys} />
      <dl className={styles.keys}>
        {keysToName(singleKeys).map((command) => (
          <div key={command.id}>
            <dt>
              {command.keys.map((name) => (
                <span key={name}>
                  <KeyName name={name} />
                </span>
              ))}
            </dt>
            <dd>{commandName(command, t)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function KeyName({ name }: { readonly name: string }) {
  const { t } = useTranslation('app');
  const parts = name === '+' ? ['+'] : name.split('+');
  const called = (part: string) => (CALLED.includes(part) ? t(`key.${part}`) : part.toUpperCase());
  return parts.map((part, at) => <kbd key={at}>{SIGNS[part] ?? called(part)}</kbd>);
}

function SingleKeysChoice({ checked }: { readonly checked: boolean }) {
  const { t } = useTranslation('app');
  const hint = useId();
  return (
    <div className={styles.choice}>
      <label>
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={hint}
          onChange={(event) => setSingleKeys(event.target.checked)}
        />
        {t('help:singleKeys')}
      </label>
      <p id={hint}>{t('help:singleKeysHint')}</p>
    </div>
  );
}
