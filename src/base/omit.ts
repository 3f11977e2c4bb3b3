/** The object without one of its parts; the object itself stays as it is. */
export function omit<T extends object, K extends keyof T>(object: T, key: K): Omit<T, K> {
  const { [key]: _left, ...others } = object;
  return others;
}
