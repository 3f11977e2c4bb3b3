/** The text of a file, piece by piece: unpacked where it is gzip, decoded as UTF-8, UTF-16 or, failing that, Windows-1252. */

export interface TextPiece {
  readonly text: string;
  /** Bytes of the file up to here, packed ones where it is packed. */
  readonly bytes: number;
}

const GZIP = [0x1f, 0x8b];

export async function* textPieces(file: Blob): AsyncGenerator<TextPiece> {
  let bytes = 0;
  const counting = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      bytes += chunk.length;
      controller.enqueue(chunk);
    },
  });
  const head = new Uint8Array(await file.slice(0, GZIP.length).arrayBuffer());
  const counted = file.stream().pipeThrough(counting);
  const packed = GZIP.every((byte, i) => head[i] === byte);
  const reader = (packed ? counted.pipeThrough(new DecompressionStream('gzip')) : counted).getReader();
  let decoder: TextDecoder | undefined;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      decoder ??= new TextDecoder(encodingOf(part.value));
      yield { text: decoder.decode(part.value, { stream: true }), bytes };
    }
    yield { text: decoder?.decode() ?? '', bytes };
  } finally {
    await reader.cancel();
  }
}

/** Spreadsheets of Western Europe still export Windows-1252, which is seldom valid UTF-8 by chance. */
function encodingOf(beginning: Uint8Array): string {
  const [first, second] = beginning;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(beginning, { stream: true });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
