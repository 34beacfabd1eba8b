/** The one way in for data: fetch, decode, validate, columns. */
import { buildTable } from '../events/build.ts';
import type { DatasetDocument } from '../events/format/schema.ts';
import type { EventTable } from '../events/types.ts';
import type { Loaded } from './build-loaded.ts';
import { noReader } from './load-error.ts';
import { readAddress, type ReadOptions } from './read.ts';

export type { Loaded } from './build-loaded.ts';

export interface LoadOptions extends Pick<ReadOptions, 'address' | 'signal' | 'onProgress' | 'fetch' | 'sizeCap'> {
  /** The page's address; `document.baseURI` by default. */
  readonly base?: string;
  /**
   * Whether an address is the build's own dataset. Those are decoded and validated by the tests, to the very document that the
   * file holds, so that the first view need not wait for the decoder.
   */
  readonly isOwn?: (address: string) => boolean;
}

/** @throws LoadError and nothing else */
export async function loadDataset(options: LoadOptions): Promise<EventTable> {
  return (await loadWithReport(options)).table;
}

/** As `loadDataset`, with the issues. @throws LoadError */
export async function loadWithReport({
  base = document.baseURI,
  isOwn = () => false,
  ...options
}: LoadOptions): Promise<Loaded> {
  const isBuilt = isOwn(options.address);
  const text = await readAddress({ ...options, base, isOwn: isBuilt });
  const own = isBuilt ? buildOwn(text) : null;
  if (own) return own;
  const { buildLoaded } = await import('./build-loaded.ts').catch((cause: unknown) => {
    throw noReader(cause, options.address);
  });
  return buildLoaded(text, options.address);
}

/** Null where the file did not come as it was built: the decoder then says what is wrong with it. */
function buildOwn(text: string): Loaded | null {
  try {
    const table = buildTable(JSON.parse(text) as DatasetDocument);
    return { table, format: 'timefront-json', read: table.count, issues: [], doubtful: [] };
  } catch {
    return null;
  }
}
