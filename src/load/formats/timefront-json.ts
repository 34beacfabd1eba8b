/** The native format: one JSON document of `timefront/1`. */
import { decodeSteps } from '../../events/format/decode.ts';
import { recordAt } from '../../events/format/plain-values.ts';
import { problemAt, type Problem } from '../../events/format/problem.ts';
import { findDuplicateKeys, type DuplicateKey } from '../duplicate-keys.ts';
import { findJsonFault, lineAndColumn } from '../json-fault.ts';
import { fileError } from '../file-error.ts';
import { LoadError, type LoadFacts } from '../load-error.ts';
import type { FileFormat } from './format.ts';

/** Characters quoted around a syntax error. */
const CONTEXT = 40;

/** What tells the format apart. */
interface Named {
  readonly format?: unknown;
  readonly events?: unknown;
}

export const TIMEFRONT_JSON: FileFormat = {
  id: 'timefront-json',
  *decode(text, where) {
    const input = parseJson(text, where);
    const { format, events } = typeof input === 'object' && input !== null ? (input as Named) : {};
    // What has events and no name of a format is told which one to write.
    const isNamed = typeof format === 'string' ? format.startsWith('timefront/') : Array.isArray(events);
    if (!isNamed) return null;
    // All that it holds is read at once: the page paints before, and after.
    yield;
    const decoded = yield* decodeSteps(input);
    if (decoded.document) {
      const dropped = yield* findDuplicateKeys(text);
      return { ...decoded, problems: [...droppedMembers(dropped, input), ...decoded.problems] };
    }
    const [first] = decoded.problems;
    const { problems } = decoded;
    if (first?.code === 'format')
      throw fileError('not-timefront', { detail: 'this is no format that is known here', where, problems });
    throw new LoadError({ code: 'invalid', detail: 'the dataset is malformed', where, problems });
  },
};

/** Members that the text holds twice; the last one counts. */
const droppedMembers = (found: readonly DuplicateKey[], input: unknown): readonly Problem[] =>
  found.map(({ path, dropped }) => problemAt(recordAt(input, path), '', 'changed', 'duplicate-key', dropped));

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw fileError('not-json', { where, ...faultOf(text), cause: error });
  }
}

/** What is wrong with a text that is no JSON, and where. */
function faultOf(text: string): { readonly detail: string; readonly facts: LoadFacts } {
  if (text.trim() === '') return { detail: 'the file is empty', facts: { fault: 'empty-file' } };
  if (/^\s*</.test(text)) return { detail: 'this is a web page, not data', facts: { fault: 'web-page' } };
  const offset = findJsonFault(text);
  const at = lineAndColumn(text, offset);
  if (offset >= text.length) return { detail: 'the file ends too early', facts: { fault: 'cut-off', at } };
  const value = text
    .slice(Math.max(0, offset - CONTEXT / 2), offset + CONTEXT / 2)
    .replace(/\s+/g, ' ')
    .trim();
  return { detail: `this is no JSON near “${value}”`, facts: { value, at } };
}
