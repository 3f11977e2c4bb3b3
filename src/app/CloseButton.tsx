import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/icons.tsx';

/** Puts a notice away. */
export function CloseButton({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('app');
  return (
    <Button look="quiet" icon aria-label={t('close')} onClick={onClose}>
      <Icon name="close" />
    </Button>
  );
}
