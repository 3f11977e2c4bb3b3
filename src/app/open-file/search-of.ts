import { linkTo } from '../../deep-links/sync.ts';
import type { View } from '../../state/view-state.ts';

/** The view as the address bar has it, to compare with: browsers write some signs in their own way. */
export function searchOf(view: View): string {
  return new URL(linkTo(view)).search;
}
