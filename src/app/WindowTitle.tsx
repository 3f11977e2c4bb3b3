/** What the view is of, as the name of the window: so that tabs, history and bookmarks can be told apart. */
import { useEffect } from 'react';
import { textIn } from '../base/text.ts';
import { useEvent } from '../queries/records.ts';
import { useView } from '../state/view-store.ts';
import { useWords, type Words } from '../views/details/use-words.ts';
import { useRestingSentence } from '../views/filters/use-sentence.ts';

const PROGRAM = 'Entente';

export function WindowTitle(): null {
  const words = useWords();
  const selected = useSelectedName(words);
  const filtered = useView(({ filter, period }) => period !== null || Object.keys(filter).length > 0);
  const sentence = useRestingSentence(filtered && selected === null);
  const record = textIn(words.directory.catalogue.info.title, words.language).text;
  const title = `${selected ?? sentence?.clauses.join(' · ') ?? record} – ${PROGRAM}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(
    () => () => {
      document.title = PROGRAM;
    },
    [],
  );
  return null;
}

/** Of the event, the actor or the two that the details tell of. */
function useSelectedName({ nameOf, titleOf, list }: Words): string | null {
  const selection = useView((view) => view.selection);
  const found = useEvent(selection?.kind === 'event' ? selection.id : null);
  switch (selection?.kind) {
    case 'event':
      return found.current && found.data ? titleOf(found.data.event).text : null;
    case 'actor':
      return nameOf(selection.id);
    case 'pair':
      return list(selection.ids.map(nameOf));
    default:
      return null;
  }
}
