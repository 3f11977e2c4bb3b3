/** Opens the citation of an event, a view or a figure. The dialog is loaded when it is first opened. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { laterDialog } from '../../ui/later.ts';
import type { Citable } from './citable.ts';

const CiteDialog = laterDialog(async () => (await import('./CiteDialog.tsx')).CiteDialog);

interface CiteButtonProps {
  /** Made when the button is pressed: the day of access is that day. */
  readonly citable: () => Citable;
  readonly look?: 'framed' | 'quiet';
}

export function CiteButton({ citable, look = 'quiet' }: CiteButtonProps) {
  const { t } = useTranslation('cite');
  const [open, setOpen] = useState<Citable | null>(null);
  return (
    <>
      <Button look={look} aria-haspopup="dialog" onClick={() => setOpen(citable())}>
        <Icon name="quote" />
        {t('open')}
      </Button>
      {open && <CiteDialog citable={open} onClose={() => setOpen(null)} />}
    </>
  );
}
