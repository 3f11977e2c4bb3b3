/** Messages of the article reader. */
import { fetchedMessages } from './fetched-messages.ts';

export const fetchArticleMessages = fetchedMessages(
  'article',
  import.meta.glob<Record<string, unknown>>('./messages/*/article.json', { import: 'default' }),
);
