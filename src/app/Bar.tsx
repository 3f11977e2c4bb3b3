/** The bar: whose record this is, search, undo and redo, share, language, theme, help. */
import { useTranslation } from 'react-i18next';
import { textIn } from '../base/text.ts';
import { useDirectory } from '../queries/catalogue.ts';
import { usePreference } from '../state/preferences.ts';
import { redo, undo, useCanRedo, useCanUndo } from '../state/view-store.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/icons.tsx';
import { ArticleReader } from '../views/article/ArticleReader.tsx';
import { openArticleReader } from '../views/article/article-store.ts';
import { SearchBox } from '../views/search/SearchBox.tsx';
import { Help } from './Help.tsx';
import { openHelp } from './help-store.ts';
import { OpenFileButton } from './open-file/OpenFileButton.tsx';
import { choosePane } from './pane-store.ts';
import { useSearchCommands } from './search-commands.ts';
import { LanguageChoice, ThemeButton } from './Settings.tsx';
import { ShareButton } from './ShareButton.tsx';
import styles from './Shell.module.css';

export function Bar() {
  return (
    <header className={styles.bar}>
      <Title />
      <SearchBox commands={useSearchCommands()} onRead={() => choosePane('details')} />
      <div className={styles.tools}>
        <UndoRedo />
        <ArticleButton />
        <OpenFileButton />
        <ShareButton />
        <span className={styles.settings}>
          <LanguageChoice />
          <ThemeButton />
        </span>
        <HelpButton />
      </div>
      <Help />
      <ArticleReader />
    </header>
  );
}

function Title() {
  const { catalogue } = useDirectory();
  const title = textIn(catalogue.info.title, usePreference('language'));
  return (
    <div className={styles.title}>
      <span className={styles.wordmark}>Entente</span>
      <h1 className={styles.dataset} lang={title.language}>
        {title.text}
      </h1>
    </div>
  );
}

function UndoRedo() {
  const { t } = useTranslation('app');
  return (
    <span className={styles.pair}>
      <Button
        look="quiet"
        icon
        aria-label={t('command.undo')}
        title={t('command.undo')}
        disabled={!useCanUndo()}
        onClick={undo}
      >
        <Icon name="undo" />
      </Button>
      <Button
        look="quiet"
        icon
        aria-label={t('command.redo')}
        title={t('command.redo')}
        disabled={!useCanRedo()}
        onClick={redo}
      >
        <Icon name="redo" />
      </Button>
    </span>
  );
}

function ArticleButton() {
  const { t } = useTranslation('app');
  const name = t('command.article');
  return (
    <Button look="quiet" icon aria-label={name} title={name} onClick={openArticleReader}>
      <Icon name="article" />
    </Button>
  );
}

function HelpButton() {
  const { t } = useTranslation('app');
  return (
    <Button look="quiet" icon aria-label={t('command.help')} title={t('command.help')} onClick={openHelp}>
      <Icon name="help" />
    </Button>
  );
}
