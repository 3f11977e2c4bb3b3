/**
 * What moves and fades in a morph. Where each begins and ends stands in rows of numbers: thousands of objects more would
 * hold up the frame in which a new picture comes.
 */

export interface Pose {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly opacity: number;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Per glide: x, y, radius and opacity at the beginning, the same at the end, and when it sets out. */
const NUMBERS = 9;

export class Glides {
  readonly #shown: Mutable<Pose>[] = [];
  readonly #numbers: Float64Array;

  constructor(most: number) {
    this.#numbers = new Float64Array(most * NUMBERS);
  }

  /** From where it is; `begin` is the progress at which it sets out. */
  add(shown: Mutable<Pose>, to: Pose, begin: number): void {
    const at = this.#shown.length * NUMBERS;
    this.#put(at, shown);
    this.#put(at + 4, to);
    this.#numbers[at + 8] = begin;
    this.#shown.push(shown);
  }

  #put(at: number, { x, y, radius, opacity }: Pose): void {
    this.#numbers[at] = x;
    this.#numbers[at + 1] = y;
    this.#numbers[at + 2] = radius;
    this.#numbers[at + 3] = opacity;
  }

  step(progress: number): void {
    const numbers = this.#numbers;
    let at = 0;
    for (const one of this.#shown) {
      const share = shareSince(numbers[at + 8]!, progress);
      one.x = mix(numbers[at]!, numbers[at + 4]!, share);
      one.y = mix(numbers[at + 1]!, numbers[at + 5]!, share);
      one.radius = mix(numbers[at + 2]!, numbers[at + 6]!, share);
      one.opacity = mix(numbers[at + 3]!, numbers[at + 7]!, share);
      at += NUMBERS;
    }
  }
}

export class Fades<T extends { opacity: number }> {
  readonly shown: T[] = [];
  /** Per fade: opacity at the beginning and at the end, and when it sets out. */
  readonly #numbers: Float64Array;

  constructor(most: number) {
    this.#numbers = new Float64Array(most * 3);
  }

  /** From the opacity that it has. */
  add(shown: T, to: number, begin: number): void {
    const at = this.shown.length * 3;
    this.#numbers[at] = shown.opacity;
    this.#numbers[at + 1] = to;
    this.#numbers[at + 2] = begin;
    this.shown.push(shown);
  }

  step(progress: number): void {
    const numbers = this.#numbers;
    let at = 0;
    for (const one of this.shown) {
      one.opacity = mix(numbers[at]!, numbers[at + 1]!, shareSince(numbers[at + 2]!, progress));
      at += 3;
    }
  }
}

function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

function shareSince(begin: number, progress: number): number {
  return begin === 0 ? progress : Math.max(0, (progress - begin) / (1 - begin));
}
