/** Says so where even what is measured and searched is a part of the period's actors and pairs. */
import { useTranslation } from 'react-i18next';
import type { Around } from './use-around.ts';

export function CutNote({ near: { model, isCut } }: { readonly near: Pick<Around, 'model' | 'isCut'> }) {
  const { t } = useTranslation('graph');
  if (!isCut) return null;
  return <small>{t('cut', { actors: model.nodes.length, pairs: model.links.count })}</small>;
}
