/** How large a file may be before it breaks the tab: said beforehand, as a browser gives no warning. */

/** Bytes of memory per byte of the file while it loads, measured with the shipped record and with ICEWS 2018. */
const GROWTH = { json: 12, arrow: 8, text: 5, packed: 40 } as const;
/** Of the machine's memory, what one tab may take. */
const SHARE = 0.5;
const BYTES_PER_GIB = 2 ** 30;
/** Browsers that do not say. */
const USUAL_GIB = 4;

/** `gibibytes`: the machine's memory as the browser tells it (`navigator.deviceMemory`), which is never above 8. */
export function mostBytes(form: keyof typeof GROWTH, gibibytes = memoryOfTheMachine()): number {
  return Math.floor((gibibytes * BYTES_PER_GIB * SHARE) / GROWTH[form]);
}

function memoryOfTheMachine(): number {
  const { navigator } = globalThis as { readonly navigator?: { readonly deviceMemory?: number } };
  return navigator?.deviceMemory ?? USUAL_GIB;
}
