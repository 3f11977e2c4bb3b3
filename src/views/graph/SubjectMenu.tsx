/** The menu of whom it was asked for: loaded when the first one is. */
import { useTranslation } from 'react-i18next';
import { useCountsWith } from '../../queries/count-together.ts';
import { GraphMenu } from './GraphMenu.tsx';
import { closestOf, menuItems, type MenuContext, type MenuSubject } from './menu-items.ts';
import type { PictureSize } from './picture-size.ts';
import type { Point } from './stage.ts';

interface SubjectMenuProps {
  readonly subject: MenuSubject;
  readonly context: Omit<MenuContext, 't' | 'together'>;
  readonly at: Point;
  readonly bounds: PictureSize;
  readonly onClose: () => void;
}

export function SubjectMenu({ subject, context, at, bounds, onClose }: SubjectMenuProps) {
  const { t } = useTranslation(['graph', 'vocabulary']);
  const [only] = subject.kind === 'actors' && subject.ids.length === 1 ? subject.ids : [];
  const together = useCountsWith(only, only === undefined ? [] : closestOf(only, context.near));
  return (
    <GraphMenu
      label={subject.ids.map((id) => context.near.nameOf(id)).join(', ')}
      items={menuItems(subject, { ...context, t, together })}
      at={at}
      bounds={bounds}
      onClose={onClose}
    />
  );
}
