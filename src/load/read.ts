/** Reads an address of the page's own origin to text, with progress, a size cap and strict UTF-8. */
import { LoadError } from './load-error.ts';

export const SIZE_CAP = 64 * 1024 * 1024;

/** Bytes so far and in all; `total` is null where the server does not say, or says it of compressed bytes. */
export interface Progress {
  readonly received: number;
  readonly total: number | null;
}

export interface ReadOptions {
  readonly address: string;
  /** The page's address: what relative ones are resolved against, and whose origin is the only one read. */
  readonly base: string;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly sizeCap?: number;
  readonly fetch?: typeof fetch;
}

/** @throws LoadError */
export async function readAddress(options: ReadOptions): Promise<string> {
  const where = sameOrigin(options.address, options.base);
  const fetching = options.fetch ?? fetch;
  try {
    // The default mode, as the page's preload asks: in a frame with an opaque origin `same-origin` would refuse our own files.
    const response = await fetching(where, {
      signal: options.signal ?? null,
      credentials: 'same-origin',
      redirect: 'error',
    });
    if (!response.ok) throw refused(response, where);
    return decodeText(await readBody(response, where, options), where);
  } catch (error) {
    if (error instanceof LoadError) throw error;
    if (options.signal?.aborted)
      throw new LoadError({ code: 'aborted', detail: 'loading was cancelled', where, cause: error });
    throw new LoadError({ code: 'network', detail: 'the address could not be reached', where, cause: error });
  }
}

function sameOrigin(address: string, base: string): string {
  const resolved = URL.parse === undefined ? tryUrl(address, base) : URL.parse(address, base);
  if (!resolved) throw new LoadError({ code: 'not-found', detail: 'this is no address', where: address });
  const page = new URL(base);
  // Files opened without a server have an opaque origin; there the protocol must do.
  const same = page.origin === 'null' ? resolved.protocol === page.protocol : resolved.origin === page.origin;
  if (!same)
    throw new LoadError({
      code: 'foreign-origin',
      detail: `the address belongs to ${resolved.host || resolved.protocol}`,
      where: resolved.href,
    });
  return resolved.href;
}

function tryUrl(address: string, base: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}

function refused(response: Response, where: string): LoadError {
  if (response.status === 404 || response.status === 410)
    return new LoadError({ code: 'not-found', detail: 'nothing is at this address', where });
  return new LoadError({ code: 'http', detail: `the server answered ${response.status}`, where });
}

async function readBody(
  response: Response,
  where: string,
  { onProgress, sizeCap = SIZE_CAP }: ReadOptions,
): Promise<Uint8Array> {
  const length = Number(response.headers.get('content-length') ?? Number.NaN);
  const total = Number.isFinite(length) && !response.headers.has('content-encoding') ? length : null;
  const tooLarge = (): LoadError =>
    new LoadError({ code: 'too-large', detail: `more than ${Math.round(sizeCap / 1024 / 1024)} MB`, where });
  if (total !== null && total > sizeCap) throw tooLarge();
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let received = 0;
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    chunks.push(step.value);
    received += step.value.length;
    if (received > sizeCap) {
      await reader.cancel();
      throw tooLarge();
    }
    onProgress?.({ received, total });
  }
  return joined(chunks, received);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** A byte-order mark is dropped. @throws LoadError where the bytes are not UTF-8 */
export function decodeText(bytes: Uint8Array, where: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new LoadError({ code: 'not-utf8', detail: 'the text is not UTF-8', where, cause: error });
  }
}
