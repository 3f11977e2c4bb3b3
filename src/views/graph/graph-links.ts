/** The links of a model, as columns of numbers: of thousands most are laid out and never looked at. */
import type { MinuteNumber } from '../../base/time.ts';

/** Links per actor that are always drawn; the others appear when one of their ends is looked at. */
export const STRONGEST_PER_ACTOR = 2;

export interface GraphLink {
  /** Positions in the model's nodes. */
  readonly source: number;
  readonly target: number;
  readonly weight: number;
  readonly sharedEvents: number;
  readonly latest: MinuteNumber;
  /** Among the strongest of one of its ends. */
  readonly strong: boolean;
}

/** A value per link, heaviest first. */
export interface LinkColumns {
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float64Array;
  readonly sharedEvents: Uint32Array;
  readonly latest: Int32Array;
}

export class GraphLinks {
  readonly columns: LinkColumns;
  readonly count: number;
  /** Those that are drawn whoever is looked at, heaviest first. */
  readonly strong: readonly GraphLink[];
  /** Per link, 1 where it is among the strongest of one of its ends. */
  readonly #isStrong: Uint8Array;
  /** Links of node n: `order` from `starts[n]` to `starts[n + 1]`. */
  readonly #order: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #made: (GraphLink | undefined)[] = [];

  constructor(columns: LinkColumns, nodes: number) {
    this.columns = columns;
    this.count = columns.weights.length;
    this.#starts = startsOf(columns, nodes);
    this.#order = orderOf(columns, this.#starts);
    this.#isStrong = this.#strongest();
    this.strong = this.#where(1);
  }

  /** Links of a node, heaviest first. */
  of(node: number): Uint32Array {
    return this.#order.subarray(this.#starts[node], this.#starts[node + 1]);
  }

  /** The other end of a link. */
  otherEnd(link: number, node: number): number {
    const source = this.columns.sources[link]!;
    return source === node ? this.columns.targets[link]! : source;
  }

  /** The same object each time. */
  at(link: number): GraphLink {
    return (this.#made[link] ??= this.#make(link));
  }

  weak(): readonly GraphLink[] {
    return this.#where(0);
  }

  #where(strong: number): readonly GraphLink[] {
    const links: GraphLink[] = [];
    for (let link = 0; link < this.count; link++)
      if (this.#isStrong[link] === strong) links.push(this.at(link));
    return links;
  }

  #make(link: number): GraphLink {
    const { sources, targets, weights, sharedEvents, latest } = this.columns;
    return {
      source: sources[link]!,
      target: targets[link]!,
      weight: weights[link]!,
      sharedEvents: sharedEvents[link]!,
      latest: latest[link]!,
      strong: this.#isStrong[link] === 1,
    };
  }

  #strongest(): Uint8Array {
    const isStrong = new Uint8Array(this.count);
    for (let node = 0; node + 1 < this.#starts.length; node++) {
      const [start, end] = [this.#starts[node]!, this.#starts[node + 1]!];
      for (let at = start; at < Math.min(end, start + STRONGEST_PER_ACTOR); at++)
        isStrong[this.#order[at]!] = 1;
    }
    return isStrong;
  }
}

function startsOf({ sources, targets }: LinkColumns, nodes: number): Uint32Array {
  const starts = new Uint32Array(nodes + 1);
  for (let link = 0; link < sources.length; link++) {
    starts[sources[link]! + 1]!++;
    starts[targets[link]! + 1]!++;
  }
  for (let node = 0; node < nodes; node++) starts[node + 1]! += starts[node]!;
  return starts;
}

function orderOf({ sources, targets }: LinkColumns, starts: Uint32Array): Uint32Array {
  const order = new Uint32Array(2 * sources.length);
  const next = starts.slice();
  for (let link = 0; link < sources.length; link++) {
    order[next[sources[link]!]!++] = link;
    order[next[targets[link]!]!++] = link;
  }
  return order;
}
