/** The help, where it is open: loaded when it is first opened. */
import { fetchHelpMessages } from '../i18n/help-messages.ts';
import { laterDialog } from '../ui/later.ts';
import { closeHelp, useHelpOpen } from './help-store.ts';

const HelpDialog = laterDialog(async () => {
  const [{ HelpDialog: Dialog }] = await Promise.all([import('./HelpDialog.tsx'), fetchHelpMessages()]);
  return Dialog;
});

export function Help() {
  return useHelpOpen() && <HelpDialog onClose={closeHelp} />;
}
