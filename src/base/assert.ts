/** Throws where the code itself is wrong. Never for bad input: that is a value (see `result.ts`). */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Mistake in the program: ${message}`);
}

/** The value, where the code knows that it is there. */
export function defined<T>(value: T | null | undefined, what: string): T {
  assert(value !== null && value !== undefined, `${what} is missing`);
  return value;
}

/** Closes a `switch` over a union: a case that was forgotten does not compile. */
export function unreachable(value: never): never {
  throw new Error(`Mistake in the program: unexpected ${JSON.stringify(value)}`);
}
