/** Writes a document as `timefront/1` text: known members in the schema's order, unknown ones after them, as they came. */
import * as z from 'zod/mini';
import { datasetSchema, type DatasetDocument } from './schema.ts';

/**
 * @returns canonical JSON, two spaces, a newline at the end; decoding it gives the same document
 * @throws when the document is no `timefront/1` dataset: a bug of the caller
 */
export const writeDataset = (document: DatasetDocument): string => `${JSON.stringify(z.parse(datasetSchema, document), null, 2)}\n`;
