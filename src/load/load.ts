/** Loads a dataset: fetches it, decodes, validates and builds its columns. The only entry for data from an address. */
import { buildTable } from '../events/build.ts';
import { readPlainEdtf, type EdtfReader } from '../events/edtf.ts';
import type { DatasetDocument } from '../events/format/schema.ts';
import type { EventTable } from '../events/types.ts';
import type { Loaded } from './build-loaded.ts';
import { noReader } from './load-error.ts';
import { readAddress } from './read.ts';
import type { ReadOptions } from './read-foreign.ts';

export type { Loaded } from './build-loaded.ts';

export interface LoadOptions extends Pick<ReadOptions, 'address' | 'signal' | 'onProgress' | 'fetch' | 'sizeCap'> {
  /** The page's address; `document.baseURI` by default. */
  readonly base?: string;
  /**
   * Whether an address is a dataset of this build. The tests hold that decoding such a file changes nothing of it, so
   * it is taken as it is and the first view does not wait for the decoder.
   */
  readonly isOwn?: (address: string) => boolean;
}

/** The table with its issues. @throws LoadError and nothing else */
export async function loadDataset({
  base = document.baseURI,
  isOwn = () => false,
  ...options
}: LoadOptions): Promise<Loaded> {
  const isBuilt = isOwn(options.address);
  const { text, ...read } = await readAddress({ ...options, base, isOwn: isBuilt });
  const own = isBuilt ? buildOwn(text) : null;
  if (own) return own;
  const { buildInSlices } = await import('./build-loaded.ts').catch((cause: unknown) => {
    throw noReader(cause, options.address);
  });
  return { ...(await buildInSlices(text, options.address, options)), ...read };
}

const readOwn: EdtfReader = (text, timeZone) => {
  const read = readPlainEdtf(text, timeZone);
  if (!read) throw new Error(text);
  return read;
};

/**
 * Null where the file is not as it was built (a proxy may have changed it), and where its dates are of forms that we do
 * not write: the decoder then reads it, and says what is wrong.
 */
function buildOwn(text: string): Loaded | null {
  try {
    const document = JSON.parse(text) as DatasetDocument;
    const table: EventTable = { ...buildTable(document, document, 0, readOwn), readEdtf: readPlainEdtf };
    return { table, format: 'timefront-json', read: table.count, issues: [], doubtful: [] };
  } catch {
    return null;
  }
}
