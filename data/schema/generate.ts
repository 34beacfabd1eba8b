/**
 * Generates the published JSON Schema from the one definition of the format, each member and word with what it means.
 */
import * as z from 'zod/mini';
import { datasetSchema } from '../../src/events/format/schema.ts';
import { MEMBERS, WORDS } from './descriptions.ts';

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The text of the longest end of the path that there is one for. */
const ofPath = <T>(texts: Readonly<Record<string, T>>, path: readonly string[]): T | undefined =>
  path.map((_, index) => texts[path.slice(index).join('.')]).find((text) => text !== undefined);

/** A closed list as alternatives that can be described one by one; a single word stays as it is. */
function withWords(node: Node, path: readonly string[]): Node {
  const words = ofPath(WORDS, path);
  const { enum: values, type: _, ...rest } = node;
  if (!words || !Array.isArray(values)) return node;
  return { ...rest, oneOf: values.map((word: string) => ({ const: word, description: words[word] })) };
}

/** @param path names of the members that lead to the node, lists left out */
function described(value: unknown, path: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => described(item, path));
  if (!isNode(value)) return value;
  const node = withWords(value, path);
  return Object.fromEntries(
    Object.entries(node).map(([key, inner]) => [
      key,
      key === 'properties' && isNode(inner) ? describedMembers(inner, path) : described(inner, path),
    ]),
  );
}

const describedMembers = (members: Node, path: readonly string[]): Node =>
  Object.fromEntries(
    Object.entries(members).map(([name, member]) => {
      const inner = [...path, name];
      const text = ofPath(MEMBERS, inner);
      const node = described(member, inner);
      return [name, text === undefined || !isNode(node) ? node : { description: text, ...node }];
    }),
  );

/** @returns the text of `public/schema/timefront-1.schema.json`, newline at the end. */
export function generateSchema(): string {
  const body = z.toJSONSchema(datasetSchema, { io: 'input', target: 'draft-2020-12' });
  const schema = {
    ...(described(body, ['dataset']) as Node),
    title: 'timefront/1',
    description:
      'Structured conflict events. What follows from other members may be left out. Rules between the parts of a document (references, extents, who claims) are held by the validator.',
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
