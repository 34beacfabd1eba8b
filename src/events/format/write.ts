/** Writes a document as `timefront/1` JSON: known members in the schema's order, then unknown ones in their own. */
import * as z from 'zod/mini';
import { datasetSchema, type DatasetDocument } from './schema.ts';

/**
 * @returns canonical JSON, two spaces, coordinates on one line, a newline at the end; decoding it gives the same
 * document
 * @throws ZodError when the document is no `timefront/1` dataset, which is a bug of the caller
 */
export const writeDataset = (document: DatasetDocument): string =>
  `${writeValue(z.parse(datasetSchema, document), '\n')}\n`;

/** JSON like `JSON.stringify(value, null, 2)`, but arrays of nothing except numbers stay on their line. */
function writeValue(value: unknown, line: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${line}  `;
  if (Array.isArray(value)) {
    if (value.every(isNumeric)) return JSON.stringify(value);
    return `[${inner}${value.map((item) => writeValue(item ?? null, inner)).join(`,${inner}`)}${line}]`;
  }
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  if (members.length === 0) return '{}';
  return `{${inner}${members.map(([key, member]) => `${JSON.stringify(key)}: ${writeValue(member, inner)}`).join(`,${inner}`)}${line}}`;
}

const isNumeric = (value: unknown): boolean =>
  Array.isArray(value) ? value.every(isNumeric) : typeof value === 'number';
