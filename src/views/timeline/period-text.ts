/** Moved to `i18n/`, as filters and search read periods too. */
export { parsePeriodText, type PeriodContext } from '../../i18n/period-text.ts';
