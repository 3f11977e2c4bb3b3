/** What the reader asked to see while the rest fades, in words: a path, or an ego network. */
import { leaveFocus, showEgo } from '../../state/view-store.ts';
import { laterDialog } from '../../ui/later.ts';
import type { Picture } from './scene.ts';
import type { Around } from './use-around.ts';
import type { Beyond } from './use-beyond.ts';

const PathBar = laterDialog(async () => (await import('./PathBar.tsx')).PathBar);
const EgoBar = laterDialog(async () => (await import('./EgoBar.tsx')).EgoBar);

interface FocusBarProps extends Pick<Beyond, 'path' | 'ego'> {
  readonly picture: Picture | null;
  readonly near: Around;
}

export function FocusBar({ path, ego, picture, near }: FocusBarProps) {
  if (path.quest)
    return <PathBar quest={path.quest} near={near} onChoose={path.choose} onClose={path.close} />;
  if (!ego || !picture) return null;
  return (
    <EgoBar
      ego={ego}
      picture={picture}
      near={near}
      onChange={({ id, steps }) => showEgo(id, steps)}
      onClose={leaveFocus}
    />
  );
}
