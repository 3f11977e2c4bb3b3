/** The article reader, where it is open: loaded when it is first opened. */
import { lazy, Suspense } from 'react';
import { useArticleState } from './article-store.ts';

const ArticleDialog = lazy(() =>
  import('./ArticleDialog.tsx').then((file) => ({ default: file.ArticleDialog })),
);

export function ArticleReader() {
  const { open } = useArticleState();
  if (!open) return null;
  return (
    <Suspense>
      <ArticleDialog />
    </Suspense>
  );
}
