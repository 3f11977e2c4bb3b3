/** What only somebody with a file of their own sees, once its messages are there; fetched when it is wanted. */
import { fetchOwnMessages } from '../../i18n/own-messages.ts';
import { FailureDialog } from './FailureDialog.tsx';
import { FileNotices } from './FileNotices.tsx';

export async function failureDialog(): Promise<typeof FailureDialog> {
  await fetchOwnMessages();
  return FailureDialog;
}

export async function fileNotices(): Promise<typeof FileNotices> {
  await fetchOwnMessages();
  return FileNotices;
}
