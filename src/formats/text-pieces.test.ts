import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { textPieces } from './text-pieces.ts';

/** The text, and `!` where some of it could not be read. */
async function read(...parts: Uint8Array[]): Promise<string> {
  let text = '';
  let damaged = false;
  for await (const piece of textPieces(new Blob(parts as Uint8Array<ArrayBuffer>[]))) {
    text += piece.text;
    damaged = piece.damaged;
  }
  return damaged ? `${text}!` : text;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
const ASCII = 'date,participants\n'.repeat(10_000); // more than one piece of a file

describe('a text', () => {
  it('in Windows-1252 is read as that, however late its first letter beyond ASCII comes', async () => {
    expect(await read(latin(`${ASCII}Müller`))).toBe(`${ASCII}Müller`);
    expect(await read(latin(`${ASCII}Müll`), latin('er, Käthe'))).toBe(`${ASCII}Müller, Käthe`);
    expect(await read(latin('K\xe4'), latin('the'))).toBe('Käthe');
    expect(await read(latin('K\xe4'), latin('t'), latin('he'))).toBe('Käthe');
    expect(await read(latin('caf\xe9'))).toBe('café');
    expect(await read(Uint8Array.of(0x80))).toBe('€');
  });

  it('in UTF-8 is read as that, however late it says so', async () => {
    expect(await read(utf8(`${ASCII}Müller 习近平 🏛`))).toBe(`${ASCII}Müller 习近平 🏛`);
    expect(await read(utf8('\ufeffdate'))).toBe('date');
  });

  it('in UTF-8 that is broken in one place is still UTF-8, and says that it is broken', async () => {
    expect(await read(utf8(`${ASCII}Müller, `), latin('K\xe4the'))).toBe(`${ASCII}Müller, K\ufffdthe!`);
    expect(await read(utf8('Ел'), utf8('ь').subarray(0, 1))).toBe('Ел\ufffd!');
    expect(await read(Uint8Array.of(...latin('K\xe4the '), ...utf8('Ельцин')))).toBe('K\ufffdthe Ельцин!');
  });

  it('in UTF-16 is known by its mark', async () => {
    const little = Buffer.from('\ufeffМосква', 'utf16le');
    expect(await read(little)).toBe('Москва');
    expect(await read(Buffer.from(little).swap16())).toBe('Москва');
  });

  it('may be packed', async () => {
    expect(await read(gzipSync(latin(`${ASCII}Müller`)))).toBe(`${ASCII}Müller`);
  });

  it('is the same in whatever pieces it comes', async () => {
    const sign = fc.constantFrom('a', ',', '\n', 'é', 'ü');
    const signs = fc.array(sign, { maxLength: 20 }).map((all) => all.join(''));
    await fc.assert(
      fc.asyncProperty(signs, fc.constantFrom(utf8, latin), async (text, encode) => {
        const bytes = encode(text);
        const each = Array.from(bytes, (byte) => Uint8Array.of(byte));
        expect(await read(bytes)).toBe(text);
        expect(await read(...each)).toBe(text);
      }),
    );
  });
});
