/** Messages that only somebody with a file of their own reads. */
import { fetchedMessages } from './fetched-messages.ts';

export const fetchOwnMessages = fetchedMessages(
  'own',
  import.meta.glob<Record<string, unknown>>('./messages/*/own.json', { import: 'default' }),
);
