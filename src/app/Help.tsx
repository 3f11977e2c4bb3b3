/** The help, where it is open: loaded when it is first opened. */
import { laterDialog } from '../ui/later.ts';
import { closeHelp, useHelpOpen } from './help-store.ts';

const HelpDialog = laterDialog(async () => (await import('./HelpDialog.tsx')).HelpDialog);

export function Help() {
  return useHelpOpen() && <HelpDialog onClose={closeHelp} />;
}
