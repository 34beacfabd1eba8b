/** The native format: one JSON document of `timefront/1`. */
import { decodeDataset } from '../../events/format/decode.ts';
import { LoadError } from '../load-error.ts';
import type { FileFormat } from './format.ts';

const CONTEXT = 40;

export const TIMEFRONT_JSON: FileFormat = {
  id: 'timefront-json',
  matches: (text) => /^\s*\{/.test(text),
  decode: (text, where) => {
    const input = parseJson(text, where);
    const format = typeof input === 'object' && input !== null ? (input as { format?: unknown }).format : undefined;
    if (typeof format !== 'string' || !format.startsWith('timefront/')) return null;
    const decoded = decodeDataset(input);
    if (decoded.document) return decoded;
    const [first] = decoded.problems;
    throw new LoadError({
      code: first?.code === 'format' ? 'not-timefront' : 'invalid',
      detail: first ? `${first.path || 'the document'}: ${first.detail}` : 'the dataset is malformed', where, problems: decoded.problems,
    });
  },
};

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { detail, at } = faultOf(text, error);
    throw new LoadError({ code: 'not-json', detail, where: at === null ? where : `${where}, ${at}`, cause: error });
  }
}

/** Line and column of a fault, from the position that V8 names or from what the file looks like. */
function faultOf(text: string, error: unknown): { readonly detail: string; readonly at: string | null } {
  if (text.trim() === '') return { detail: 'the file is empty', at: null };
  if (/^\s*</.test(text)) return { detail: 'this is a web page, not data', at: null };
  const message = error instanceof Error ? error.message : '';
  const named = /position (\d+)/.exec(message)?.[1];
  if (named === undefined) return { detail: /end of (JSON )?input|[Uu]nterminated/.test(message) ? 'the file ends too early' : 'this is no JSON', at: null };
  const position = Number(named);
  const before = text.slice(0, position).split('\n');
  const near = text.slice(Math.max(0, position - CONTEXT / 2), position + CONTEXT / 2).replace(/\s+/g, ' ').trim();
  return { detail: `this is no JSON near “${near}”`, at: `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}` };
}
