/** Messages of the help and of the tour. */
import { fetchedMessages } from './fetched-messages.ts';

export const fetchHelpMessages = fetchedMessages(
  'help',
  import.meta.glob<Record<string, unknown>>('./messages/*/help.json', { import: 'default' }),
);
