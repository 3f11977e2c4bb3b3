/** Ids from names: "Côte d’Ivoire" → `cote-d-ivoire`. */

/** Empty where the name has neither Latin letters nor digits. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, LONGEST);
}

const LONGEST = 80;

export interface Names {
  /** Number of the name, from 0 in the order in which names first came. */
  number(name: string): number;
  readonly names: readonly string[];
  /** By number, each once. */
  ids(): readonly string[];
}

/** `letter` begins the ids of names that have no Latin letters: `a17`. */
export function collectNames(letter: string): Names {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  return {
    names,
    number(name) {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, names.length);
      return names.push(name) - 1;
    },
    ids() {
      const taken = new Set<string>();
      return names.map((name, i) => {
        const slug = slugOf(name) || `${letter}${i + 1}`;
        let id = slug;
        for (let copy = 2; taken.has(id); copy++) id = `${slug}-${copy}`;
        taken.add(id);
        return id;
      });
    },
  };
}
