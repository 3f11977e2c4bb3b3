/** The text of a file, piece by piece: unpacked where it is gzip, decoded as UTF-8, UTF-16 or, failing that, Windows-1252. */
import { decoderFor, UNREADABLE } from './text-decoding.ts';
import type { Decode } from './text-decoding.ts';

export interface TextPiece {
  readonly text: string;
  /** Bytes of the file up to here, packed ones where it is packed. */
  readonly bytes: number;
  /** `UNREADABLE` stands in this piece or in one before. */
  readonly damaged: boolean;
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
  let decode: Decode | undefined;
  let damaged = false;
  const pieceOf = (part: Uint8Array, last: boolean): TextPiece => {
    decode ??= decoderFor(packed ? part : head);
    const text = decode(part, last);
    damaged ||= text.includes(UNREADABLE);
    return { text, bytes, damaged };
  };
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read())
      yield pieceOf(part.value, false);
    yield pieceOf(new Uint8Array(0), true);
  } finally {
    await reader.cancel();
  }
}
