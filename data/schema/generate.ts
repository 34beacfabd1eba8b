/** Generates the published JSON Schema from the one definition of the format. */
import * as z from 'zod/mini';
import { datasetSchema } from '../../src/events/format/schema.ts';

/** @returns the text of `public/schema/timefront-1.schema.json`, newline at the end. */
export function generateSchema(): string {
  const body = z.toJSONSchema(datasetSchema, { io: 'input', target: 'draft-2020-12' });
  const schema = {
    ...body,
    title: 'timefront/1',
    description:
      'Structured conflict events. Rules between the parts of a document (references, extents, who claims) are held by the validator.',
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
