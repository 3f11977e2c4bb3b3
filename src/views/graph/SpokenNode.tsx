/** The node that the keyboard is at, for a live region. */
import { useTranslation } from 'react-i18next';
import { spokenNode, type Surroundings } from './spoken-node.ts';
import { useShownEvents } from './use-shown-events.ts';

export function SpokenNode({ id, ...around }: Omit<Surroundings, 'shown'> & { readonly id: string }) {
  const { t, i18n } = useTranslation(['graph', 'vocabulary']);
  const shown = useShownEvents();
  return spokenNode(id, { ...around, shown }, { t, language: i18n.language });
}
