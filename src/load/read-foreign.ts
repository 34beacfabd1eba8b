/**
 * Reads an address that is not the build's own to text: of the page's own origin, with progress, a size cap and strict
 * UTF-8. What may go wrong on the way is told apart.
 */
import { HELD } from '../base/held-copy.ts';
import { fileError } from './file-error.ts';
import { LoadError, refused } from './load-error.ts';
import { readText, type BodyOptions, type Progress } from './read-body.ts';

export interface ReadOptions extends BodyOptions {
  readonly address: string;
  /** The page's address: relative addresses are resolved against it, and no other origin is read. */
  readonly base: string;
  readonly signal?: AbortSignal | undefined;
  /** A file of this build: read without progress, size cap and check of its encoding. */
  readonly isOwn?: boolean;
  readonly fetch?: typeof fetch;
}

export interface TextRead {
  readonly text: string;
  /** Of a copy that stands in for a server that does not answer: when it was fetched, ISO 8601. */
  readonly heldSince?: string;
}

/** In ms: a server that has sent nothing for so long is not waited for. */
const SILENCE = 30_000;

/** @throws LoadError */
export async function readForeign(options: ReadOptions): Promise<TextRead> {
  const where = sameOrigin(options.address, options.base);
  const { signal } = options;
  const request = new AbortController();
  const cancel = (): void => request.abort();
  signal?.addEventListener('abort', cancel);
  let isSilent = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      isSilent = true;
      cancel();
    }, SILENCE);
  };
  let received = 0;
  const onProgress = (progress: Progress): void => {
    ({ received } = progress);
    wait();
    options.onProgress?.(progress);
  };
  wait();
  let response: Response | undefined;
  try {
    signal?.throwIfAborted();
    // Not `mode: 'same-origin'`: it would refuse our own files in a frame with an opaque origin.
    response = await (options.fetch ?? fetch)(where, {
      signal: request.signal,
      credentials: 'same-origin',
      redirect: 'manual',
    });
    if (response.type === 'opaqueredirect')
      throw fileError('redirected', { detail: 'the address leads on to another one', where });
    if (!response.ok) throw refused(response, where);
    const text = await readText(response, where, { ...options, onProgress });
    const heldSince = response.headers.get(HELD);
    return heldSince === null ? { text } : { text, heldSince };
  } catch (cause) {
    if (cause instanceof LoadError) throw cause;
    if (isSilent) {
      const value = SILENCE / 1000;
      throw fileError('silent', {
        detail: `the server sent nothing for ${value} seconds`,
        where,
        facts: { value },
        cause,
      });
    }
    if (signal?.aborted) throw new LoadError({ code: 'aborted', detail: 'loading was cancelled', where, cause });
    if (response) {
      const value = Math.round(received / 1024);
      throw fileError('broken-off', {
        detail: `the transfer broke off after ${value} kB`,
        where,
        facts: { value },
        cause,
      });
    }
    throw new LoadError({ code: 'network', detail: 'the address could not be reached', where, cause });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
  }
}

function sameOrigin(address: string, base: string): string {
  const resolved = tryUrl(address, base);
  if (!resolved)
    throw new LoadError({
      code: 'not-found',
      detail: 'this is no address',
      where: address,
      facts: { fault: 'no-address' },
    });
  const page = new URL(base);
  // Pages opened as `file:` have an opaque origin, so only the protocol can be compared.
  const same = page.origin === 'null' ? resolved.protocol === page.protocol : resolved.origin === page.origin;
  if (!same) {
    const value = resolved.host || resolved.protocol;
    throw new LoadError({
      code: 'foreign-origin',
      detail: `the address belongs to ${value}`,
      where: resolved.href,
      facts: { value },
    });
  }
  return resolved.href;
}

function tryUrl(address: string, base: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}
