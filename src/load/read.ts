/** Reads an address to text: a file of this build at once, any other by code that comes late. */
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

export interface TextRead {
  readonly text: string;
  /** Of a copy that stands in for a server that does not answer: when it was fetched, ISO 8601. */
  readonly heldSince?: string;
}

/** @throws LoadError */
export async function readAddress(options: ReadOptions): Promise<TextRead> {
  const { address: where, base, signal = null } = options;
  if (!options.isOwn) {
    const { readForeign } = await import('./read-foreign.ts').catch((cause: unknown) => {
      throw noReader(cause, where);
    });
    return readForeign(options);
  }
  try {
    // As the page preloads it.
    const response = await (options.fetch ?? fetch)(new URL(where, base), { signal, credentials: 'same-origin' });
    if (!response.ok) throw refused(response, where);
    return { text: await response.text() };
  } catch (cause) {
    if (cause instanceof LoadError) throw cause;
    throw signal?.aborted
      ? new LoadError({ code: 'aborted', detail: 'loading was cancelled', where, cause })
      : new LoadError({ code: 'network', detail: 'the address could not be reached', where, cause });
  }
}

/** Of an answer that is no success. */
export function refused(response: Response, where: string): LoadError {
  if (response.status === 404 || response.status === 410)
    return new LoadError({ code: 'not-found', detail: 'nothing is at this address', where });
  const value = response.status;
  return new LoadError({ code: 'http', detail: `the server answered ${value}`, where, facts: { value } });
}
