/**
 * How the built app imports a late part: its files are fetched first, and imported once all of them are there. Many
 * browsers remember for as long as the page lives that an import failed, of a file or of one that it imports in turn,
 * and refuse it for good; a failed fetch they forget. It also tells what an import does not: whether the file is gone
 * or nobody answered.
 */

/**
 * `unreachable`: the network or the server did not answer; `gone`: the server no longer has it, as after a new version
 * was put there; `broken`: it came and could not be run.
 */
export type LateReason = 'unreachable' | 'gone' | 'broken';

export class LateError extends Error {
  readonly reason: LateReason;

  constructor(reason: LateReason, cause?: unknown) {
    super(`a part of the page: ${reason}`, { cause });
    this.name = 'LateError';
    this.reason = reason;
  }
}

/** Whatever an import fails with, as one of ours. */
export const asLateError = (cause: unknown): LateError =>
  cause instanceof LateError ? cause : new LateError('broken', cause);

/** Many hosts answer with the page itself, in good order, where a file is missing. */
const isScript = (response: Response): boolean => /\bjavascript\b/.test(response.headers.get('content-type') ?? '');

const fetchFile = async (url: string): Promise<void> => {
  const response = await fetch(url).catch((cause: unknown) => {
    throw new LateError('unreachable', cause);
  });
  if (response.status === 404 || response.status === 410 || (response.ok && !isScript(response)))
    throw new LateError('gone', url);
  if (!response.ok) throw new LateError('unreachable', `${url}: ${response.status}`);
  await response.arrayBuffer().catch((cause: unknown) => {
    throw new LateError('unreachable', cause);
  });
};

const fetched = new Map<string, Promise<void>>();

/** Brings a file of code into the browser's cache; what failed is fetched anew next time. @throws LateError */
export const fetchCode = (url: string): Promise<void> => {
  const known = fetched.get(url);
  if (known) return known;
  const coming = fetchFile(url);
  fetched.set(url, coming);
  coming.catch(() => fetched.delete(url));
  return coming;
};

/**
 * Stands in for Vite's own helper around every `import()` of the build (`build/late-import.ts`).
 * @param importModule gets the address of the first file, which is the imported one (`build/lean-entry.ts`)
 * @param files relative to the importing file: the imported one and all that it needs. @throws LateError
 */
export const fetchThenImport = async <T>(
  importModule: (url: string) => Promise<T>,
  files: readonly string[] = [],
  importer = document.baseURI,
): Promise<T> => {
  const urls = files.map((file) => new URL(file, importer).href);
  await Promise.all(urls.map(fetchCode));
  return importModule(urls[0] ?? importer).catch((cause: unknown) => {
    for (const url of urls) fetched.delete(url);
    throw new LateError('broken', cause);
  });
};
