/** Bytes from an address, told as they come. Every failure is a value. */
import { fail, succeed } from '../base/result.ts';
import type { Result } from '../base/result.ts';
import type { LoadOptions } from './load.ts';
import type { LoadError } from './load-error.ts';

export async function fetchBytes(
  url: string,
  most: number,
  options: LoadOptions,
): Promise<Result<Uint8Array, LoadError>> {
  const fetch = options.fetch ?? globalThis.fetch;
  try {
    const response = await fetch(url, options.signal ? { signal: options.signal } : {});
    if (!response.ok) return fail({ kind: 'http', url, status: response.status });
    const total = lengthOf(response);
    if (total !== null && total > most) {
      await response.body?.cancel();
      return fail({ kind: 'too-large', url, bytes: total, most });
    }
    return await readBytes(response, url, total, most, options);
  } catch (error) {
    if (options.signal?.aborted) return fail({ kind: 'cancelled', url });
    return fail({ kind: 'unreachable', url, detail: error instanceof Error ? error.message : String(error) });
  }
}

async function readBytes(
  response: Response,
  url: string,
  total: number | null,
  most: number,
  { onProgress }: LoadOptions,
): Promise<Result<Uint8Array, LoadError>> {
  let bytes = new Uint8Array(total ?? 1 << 20);
  let done = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    const chunk = part.value as Uint8Array;
    if (done + chunk.length > most) {
      await reader?.cancel();
      return fail({ kind: 'too-large', url, bytes: done + chunk.length, most });
    }
    if (done + chunk.length > bytes.length) bytes = grown(bytes, 2 * (done + chunk.length));
    bytes.set(chunk, done);
    done += chunk.length;
    onProgress?.({ stage: 'fetch', done, total });
  }
  return succeed(done === bytes.length ? bytes : bytes.slice(0, done));
}

function grown(bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const result = new Uint8Array(length);
  result.set(bytes);
  return result;
}

/** Of a compressed body the length says nothing, as what is counted has been unpacked. */
function lengthOf({ headers }: Response): number | null {
  const length = Number(headers.get('content-length'));
  return headers.has('content-encoding') || !(length > 0) ? null : length;
}
