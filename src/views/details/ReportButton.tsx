import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { laterDialog } from '../../ui/later.ts';
import type { Reported } from './report.ts';
import { useWords } from './use-words.ts';

const ReportDialog = laterDialog(async () => (await import('./ReportDialog.tsx')).ReportDialog);

/** Opens the report of an error; the dialog is loaded when it is first opened. */
export function ReportButton({ reported }: { readonly reported: () => Reported }) {
  const { t } = useWords();
  const [open, setOpen] = useState<Reported | null>(null);
  return (
    <>
      <Button look="quiet" aria-haspopup="dialog" onClick={() => setOpen(reported())}>
        <Icon name="warning" />
        {t('details:report.open')}
      </Button>
      {open && <ReportDialog reported={open} onClose={() => setOpen(null)} />}
    </>
  );
}
