/**
 * Reads the body of a response as text, with progress, a size cap and strict UTF-8. Not used for the build's own files.
 */
import type { StepsTaken } from '../base/steps.ts';
import { fileError } from './file-error.ts';
import type { LoadError } from './load-error.ts';

/** Bytes. */
export const SIZE_CAP = 64 * 1024 * 1024;

/**
 * Bytes so far and in all; `total` is null where the server gives no length, or the length of compressed bytes. With a
 * stage the bytes have come, and events are counted.
 */
export interface Progress {
  readonly received: number;
  readonly total: number | null;
  readonly stage?: StepsTaken['stage'];
}

export interface BodyOptions {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly sizeCap?: number;
}

/** @throws LoadError */
export const readText = async (response: Response, where: string, options: BodyOptions): Promise<string> =>
  decodeText(await readBody(response, where, options), where);

async function readBody(
  response: Response,
  where: string,
  { onProgress, sizeCap = SIZE_CAP }: BodyOptions,
): Promise<Uint8Array> {
  const length = Number(response.headers.get('content-length') ?? Number.NaN);
  const total = Number.isFinite(length) && !response.headers.has('content-encoding') ? length : null;
  const tooLarge = (): LoadError => fileTooLarge(where, sizeCap);
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

export function fileTooLarge(where: string, sizeCap = SIZE_CAP): LoadError {
  const value = Math.round(sizeCap / 1024 / 1024);
  return fileError('too-large', { detail: `more than ${value} MB`, where, facts: { value } });
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

/**
 * A byte-order mark is dropped. Texts of two bytes a letter that begin without one have a zero in every other byte.
 * @throws LoadError where the bytes are not UTF-8
 */
export function decodeText(bytes: Uint8Array, where: string): string {
  const refused = (cause?: unknown): LoadError =>
    fileError('not-utf8', { detail: 'the text is not UTF-8', where, cause });
  if (bytes.subarray(0, 2).includes(0)) throw refused();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw refused(error);
  }
}
