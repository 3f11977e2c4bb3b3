/** A typed array that grows while numbers come, twice as long each time. */

type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array;

export class Growing<T extends Numbers> {
  length = 0;
  #values: T;
  readonly #make: (length: number) => T;

  constructor(make: (length: number) => T) {
    this.#make = make;
    this.#values = make(1024);
  }

  push(value: number): void {
    if (this.length === this.#values.length) {
      const longer = this.#make(2 * this.length);
      longer.set(this.#values);
      this.#values = longer;
    }
    this.#values[this.length++] = value;
  }

  /** A copy, as long as it has to be. */
  finish(): T {
    return this.#values.slice(0, this.length) as T;
  }
}
