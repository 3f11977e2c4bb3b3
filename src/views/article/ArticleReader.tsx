/** The article reader, where it is open: loaded when it is first opened. */
import { laterDialog } from '../../ui/later.ts';
import { closeArticleReader, useArticleState } from './article-store.ts';

const ArticleDialog = laterDialog(async () => (await import('./ArticleDialog.tsx')).ArticleDialog);

export function ArticleReader() {
  const { open } = useArticleState();
  return open && <ArticleDialog onClose={closeArticleReader} />;
}
