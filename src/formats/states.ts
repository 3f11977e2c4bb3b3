/** States among actors, by their English name as the platform has it: they then get their flag and name in any language. */

let codes: ReadonlyMap<string, string> | undefined;

/** ISO 3166-1 alpha-2; `undefined` where the name is not that of a state or territory. */
export function stateCode(name: string): string | undefined {
  codes ??= codesByName();
  return codes.get(name.toLowerCase());
}

const LETTERS = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));
/** Codes of the platform that are no states: unions, test regions, places without people of their own. */
const NO_STATES = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ']);
/** Names that data use beside those of the platform. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'united states of america': 'US',
  'russian federation': 'RU',
  turkey: 'TR',
  'czech republic': 'CZ',
  myanmar: 'MM',
  'ivory coast': 'CI',
  'democratic republic of congo': 'CD',
};

function codesByName(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const pairs = LETTERS.flatMap((a) => LETTERS.map((b) => a + b))
    .filter((code) => !NO_STATES.has(code) && isCurrent(code))
    .flatMap((code) => {
      const name = names.of(code);
      return name === undefined ? [] : [[name.toLowerCase(), code] as const];
    });
  return new Map([...pairs, ...Object.entries(OTHER_NAMES)]);
}

/** Withdrawn codes such as `SU` and `DD` bear the name of what came after, and have no flag. */
function isCurrent(code: string): boolean {
  return new Intl.Locale(`und-${code}`).region === code;
}
