/** The text of a file whose encoding nobody tells, found out while its bytes come. */

/** Stands for bytes that cannot be read. */
export const UNREADABLE = '\ufffd';

/** The text of the next bytes. Those of a sign whose rest has not come yet are held back, unless these are the last. */
export type Decode = (bytes: Uint8Array, last: boolean) => string;

/** `beginning`: at least the first two bytes of the file. */
export function decoderFor(beginning: Uint8Array): Decode {
  const [first, second] = beginning;
  if (first === 0xff && second === 0xfe) return decodingAs('utf-16le');
  if (first === 0xfe && second === 0xff) return decodingAs('utf-16be');
  return eightBits();
}

function decodingAs(encoding: string): Decode {
  const decoder = new TextDecoder(encoding);
  return (bytes, last) => decoder.decode(bytes, { stream: !last });
}

const NONE = new Uint8Array(0);

/**
 * UTF-8 or Windows-1252, which spreadsheets of Western Europe still write. As long as all is ASCII, it is both: the
 * first piece of the file with a sign beyond that decides.
 */
function eightBits(): Decode {
  let decode: Decode | undefined;
  let held: Uint8Array = NONE;
  return (bytes, last) => {
    if (decode) return decode(bytes, last);
    const all = joined(held, bytes);
    // A new one each time, so that nothing is held back within it; it has to show a byte order mark, which is a sign.
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(all, { stream: !last });
    const encoding = encodingOf(text, all.length);
    if (encoding === 'either') {
      held = all.subarray(text.length);
      return text;
    }
    decode = decodingAs(encoding);
    return decode(all, last);
  };
}

/**
 * `text`: `bytes` read as UTF-8. Letters of Windows-1252 are seldom UTF-8 by chance, so that where most of the signs can
 * be read, it is UTF-8 and the others are broken.
 */
function encodingOf(text: string, bytes: number): 'utf-8' | 'windows-1252' | 'either' {
  if (text.length === bytes && !text.includes(UNREADABLE)) return 'either'; // all ASCII: as much is soon seen
  const signs = text.match(/\P{ASCII}/gu) ?? [];
  if (signs.length === 0) return 'either';
  const broken = signs.filter((sign) => sign === UNREADABLE).length;
  return 2 * broken <= signs.length ? 'utf-8' : 'windows-1252';
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}
