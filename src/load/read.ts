/** Reads an address to text: a file of this build at once, any other by code that comes late. */
import { LoadError, noReader, refused } from './load-error.ts';
import type { ReadOptions, TextRead } from './read-foreign.ts';

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
