/** What stands where a table of the reader's own tells nothing, so that the views can say nothing there. */
import { UNTOLD_LANGUAGE } from '../base/text.ts';
import type { DatasetInfo, Source } from './model.ts';

/** SPDX wants a name: this is none of theirs. */
export const UNTOLD_LICENCE = 'LicenseRef-unknown';

/** Whether the dataset says of itself which version it is, and under which licence. */
export function saysLicence({ licence }: Pick<DatasetInfo, 'licence'>): boolean {
  return licence !== UNTOLD_LICENCE;
}

/** Whether more is told of the source than its address: then also whether it was read. */
export function isDescribed({ language }: Pick<Source, 'language'>): boolean {
  return language !== UNTOLD_LANGUAGE;
}
