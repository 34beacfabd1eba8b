/** Reads an address of the page's own origin to text, with progress, a size cap and strict UTF-8. */
import { LoadError, noReader } from './load-error.ts';
import type { BodyOptions } from './read-body.ts';

export interface ReadOptions extends BodyOptions {
  readonly address: string;
  /** The page's address: what relative ones are resolved against, and whose origin is the only one read. */
  readonly base: string;
  readonly signal?: AbortSignal | undefined;
  /** One of the build's own files: read as it is. */
  readonly isOwn?: boolean;
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
