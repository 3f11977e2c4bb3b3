/** The article reader, where it is open: loaded when it is first opened. */
import { fetchArticleMessages } from '../../i18n/article-messages.ts';
import { laterDialog } from '../../ui/later.ts';
import { closeArticleReader, useArticleState } from './article-store.ts';

const ArticleDialog = laterDialog(async () => {
  const [{ ArticleDialog: Dialog }] = await Promise.all([
    import('./ArticleDialog.tsx'),
    fetchArticleMessages(),
  ]);
  return Dialog;
});

export function ArticleReader() {
  const { open } = useArticleState();
  return open && <ArticleDialog onClose={closeArticleReader} />;
}
