/** What moves and fades in a morph. */

export interface Pose {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly opacity: number;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

interface Glide {
  readonly shown: Mutable<Pose>;
  readonly from: Pose;
  readonly to: Pose;
  readonly begin: number;
}

export class Glides {
  readonly #glides: Glide[] = [];

  /** From where it is; `begin` is the progress at which it sets out. */
  add(shown: Mutable<Pose>, to: Pose, begin: number): void {
    const { x, y, radius, opacity } = shown;
    this.#glides.push({ shown, from: { x, y, radius, opacity }, to, begin });
  }

  step(progress: number): void {
    for (const { shown, from, to, begin } of this.#glides) {
      const share = shareSince(begin, progress);
      shown.x = mix(from.x, to.x, share);
      shown.y = mix(from.y, to.y, share);
      shown.radius = mix(from.radius, to.radius, share);
      shown.opacity = mix(from.opacity, to.opacity, share);
    }
  }
}

export class Fades<T extends { opacity: number }> {
  readonly shown: T[] = [];
  readonly #fades: { readonly from: number; readonly to: number; readonly begin: number }[] = [];

  /** From the opacity that it has. */
  add(shown: T, to: number, begin: number): void {
    this.shown.push(shown);
    this.#fades.push({ from: shown.opacity, to, begin });
  }

  step(progress: number): void {
    this.#fades.forEach(({ from, to, begin }, at) => {
      this.shown[at]!.opacity = mix(from, to, shareSince(begin, progress));
    });
  }
}

function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

function shareSince(begin: number, progress: number): number {
  return begin === 0 ? progress : Math.max(0, (progress - begin) / (1 - begin));
}
