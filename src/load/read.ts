/** Reads an address of the page's own origin to text, with progress, a size cap and strict UTF-8. */
import { LoadError, noReader } from './load-error.ts';
import type { BodyOptions } from './read-body.ts';

export interface ReadOptions extends BodyOptions {
  readonly address: string;
  /** The page's address: relative addresses are resolved against it, and no other origin is read. */
  readonly base: string;
  readonly signal?: AbortSignal | undefined;
  /** A file of this build: read without progress, size cap and check of its encoding. */
  readonly isOwn?: boolean;
  readonly fetch?: typeof fetch;
}

/** The text at an address. @throws LoadError */
export async function readAddress(options: ReadOptions): Promise<string> {
  const where = sameOrigin(options.address, options.base);
  const fetching = options.fetch ?? fetch;
  try {
    // Not `mode: 'same-origin'`: it would refuse our own files in a frame with an opaque origin, and miss the page's
    // preload.
    const response = await fetching(where, {
      signal: options.signal ?? null,
      credentials: 'same-origin',
      redirect: 'error',
    });
    if (!response.ok) throw refused(response, where);
    if (options.isOwn) return await response.text();
    const { readText } = await import('./read-body.ts').catch((cause: unknown) => {
      throw noReader(cause, where);
    });
    return await readText(response, where, options);
  } catch (error) {
    if (error instanceof LoadError) throw error;
    if (options.signal?.aborted)
      throw new LoadError({ code: 'aborted', detail: 'loading was cancelled', where, cause: error });
    throw new LoadError({ code: 'network', detail: 'the address could not be reached', where, cause: error });
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

function refused(response: Response, where: string): LoadError {
  if (response.status === 404 || response.status === 410)
    return new LoadError({ code: 'not-found', detail: 'nothing is at this address', where });
  const value = response.status;
  return new LoadError({ code: 'http', detail: `the server answered ${value}`, where, facts: { value } });
}
