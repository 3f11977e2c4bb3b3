/** What the view is of, as the name of the window: so that tabs, history and bookmarks can be told apart. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { textIn } from '../base/text.ts';
import { eventTitle } from '../i18n/event-title.ts';
import { formatList } from '../i18n/locale.ts';
import { nameText } from '../i18n/names.ts';
import { useDirectory } from '../queries/catalogue.ts';
import { useEvent } from '../queries/records.ts';
import { useView } from '../state/view-store.ts';
import { useRestingSentence } from '../views/filters/use-sentence.ts';

const PROGRAM = 'Entente';

export function WindowTitle(): null {
  const selected = useSelectedName();
  const { i18n } = useTranslation();
  const { info } = useDirectory().catalogue;
  const filtered = useView(({ filter, period }) => period !== null || Object.keys(filter).length > 0);
  const sentence = useRestingSentence();
  const shown = filtered && sentence ? sentence.clauses.join(' · ') : textIn(info.title, i18n.language).text;
  const title = `${selected ?? shown} – ${PROGRAM}`;
  useEffect(() => {
    document.title = title;
    return () => {
      document.title = PROGRAM;
    };
  }, [title]);
  return null;
}

/** Of the event, the actor or the two that the details tell of. */
function useSelectedName(): string | null {
  const { t, i18n } = useTranslation();
  const { actorById } = useDirectory();
  const selection = useView((view) => view.selection);
  const found = useEvent(selection?.kind === 'event' ? selection.id : null);
  const { language } = i18n;
  const nameOf = (id: string) => nameText(actorById.get(id) ?? { name: { en: id } }, language);
  switch (selection?.kind) {
    case 'event':
      return found.current && found.data ? eventTitle(found.data.event, nameOf, t, language).text : null;
    case 'actor':
      return nameOf(selection.id);
    case 'pair':
      return formatList(selection.ids.map(nameOf), 'and', language);
    default:
      return null;
  }
}
