/** All keys, and in a few sentences how the page is used. */
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { commandName, COMMANDS, type Command } from './commands.ts';
import { closeHelp, useHelpOpen } from './help-store.ts';
import { LanguageChoice, ThemeButton } from './Settings.tsx';
import { startTour } from './tour/tour-store.ts';
import styles from './Help.module.css';

/** Keys of single views, said here because the help is one page; the views own what they do. */
const VIEW_KEYS: readonly Pick<Command, 'id' | 'of' | 'keys'>[] = [
  { id: 'search', keys: ['/', 'Mod+k'] },
  { id: 'timelinePan', keys: ['ArrowLeft', 'ArrowRight'] },
  { id: 'timelineZoom', keys: ['+', '-'] },
  { id: 'timelineLane', keys: ['ArrowUp', 'ArrowDown'] },
  { id: 'timelineEvent', keys: ['n', 'p'] },
  { id: 'timelineFit', keys: ['f'] },
  { id: 'graphMove', keys: ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'] },
  { id: 'graphFilter', keys: ['Enter', 'Shift+Enter'] },
];

const SIGNS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
};

function KeyName({ name }: { readonly name: string }) {
  const { t } = useTranslation('app');
  const parts = name === '+' ? ['+'] : name.split('+');
  return parts.map((part, at) => (
    <kbd key={at}>
      {part === 'Mod' || part === 'Shift' ? t(`key.${part}`) : (SIGNS[part] ?? part.toUpperCase())}
    </kbd>
  ));
}

export function Help() {
  const { t } = useTranslation('app');
  if (!useHelpOpen()) return null;
  return (
    <Dialog title={t('help.title')} closeLabel={t('close')} onClose={closeHelp}>
      <div className={styles.help}>
        <ul className={styles.ways}>
          {(['period', 'actor', 'pair', 'event', 'share'] as const).map((way) => (
            <li key={way}>{t(`help.${way}`)}</li>
          ))}
        </ul>
        <p>
          <Button
            onClick={() => {
              closeHelp();
              startTour();
            }}
          >
            {t('tour:start')}
          </Button>
        </p>
        <div className={styles.settings}>
          <LanguageChoice />
          <ThemeButton />
        </div>
        <h3>{t('help.keys')}</h3>
        <dl className={styles.keys}>
          {[...COMMANDS, ...VIEW_KEYS].map((command) => (
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
      </div>
    </Dialog>
  );
}
