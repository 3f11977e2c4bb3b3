/** Offices and terms in words. */
import type { Membership } from '../../dataset/model.ts';
import { formatPlainDate } from '../../i18n/plain-dates.ts';
import type { Offices } from './offices.ts';
import type { Words } from './use-words.ts';

/** "President and General Secretary of China"; for a role that names its place, "Crown Prince of Abu Dhabi (UAE)". */
export function officeText({ of, roles }: Offices, { t, nameOf, list }: Words): string {
  const names = roles.map((role) => roleText({ role, of }, t));
  const key = roles.some((role) => role.includes('-of-')) ? 'details:office.placed' : 'details:office.of';
  return t(key, { office: list(names), of: nameOf(of) });
}

/** Where a language calls the office of one state or bank otherwise, its messages have a form for that: `president_china`. */
export function roleText({ role, of }: Pick<Membership, 'role' | 'of'>, t: Words['t']): string {
  return t(`vocabulary:office.${role}`, { defaultValue: role, context: of });
}

/** "since March 2013", "7 May 2008 – 7 May 2012". */
export function termText({ from, to }: Pick<Membership, 'from' | 'to'>, { t, language }: Words): string {
  const first = formatPlainDate(from, t, language, 'short');
  if (to === null) return t('details:term.since', { from: first });
  return to === from
    ? first
    : t('details:term.between', { from: first, to: formatPlainDate(to, t, language, 'short') });
}
