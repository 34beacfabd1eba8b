/** Reads the import statements of a source file, without a compiler: enough for rules about who may know whom. */

export interface ImportStatement {
  /** As written, e.g. '../base/brand.ts' or 'd3'. */
  readonly from: string;
  /** Named imports by their original names; '*' for a namespace, 'default' for a default import. */
  readonly names: readonly string[];
  readonly typeOnly: boolean;
}

const STATEMENT = /(?:^|[\n;])\s*(?:import|export)\s+(type\s+)?((?:[\w$*\s,]|\{[^}]*\})*?)\s*from\s*(['"])([^'"]+)\3/g;
const BARE = /(?:^|[\n;])\s*import\s*(['"])([^'"]+)\1/g;
const DYNAMIC = /\bimport\(\s*(['"])([^'"]+)\1\s*\)/g;

/** A file without its comments; strings are kept, line numbers too. */
export const withoutComments = (source: string): string =>
  source.replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, (match) =>
    match.startsWith('/') ? match.replaceAll(/[^\n]/g, ' ') : match,
  );

/** All import, re-export and dynamic import statements of a file. */
export function readImports(source: string): ImportStatement[] {
  const code = withoutComments(source);
  const found: ImportStatement[] = [];
  for (const [, type, clause = '', , from = ''] of code.matchAll(STATEMENT))
    found.push({ from, ...readClause(clause, Boolean(type)) });
  for (const [, , from = ''] of code.matchAll(BARE)) found.push({ from, names: [], typeOnly: false });
  for (const [, , from = ''] of code.matchAll(DYNAMIC)) found.push({ from, names: ['*'], typeOnly: false });
  return found;
}

function readClause(clause: string, typeOnly: boolean): Pick<ImportStatement, 'names' | 'typeOnly'> {
  const braces = /\{([^}]*)\}/.exec(clause);
  const entries = (braces?.[1] ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
  const names = entries.map((entry) => entry.replace(/^type\s+/, '').split(/\s+as\s+/)[0] ?? '');
  const outside = clause
    .replace(/\{[^}]*\}/, '')
    .replaceAll(',', ' ')
    .trim();
  if (outside.includes('*')) names.push('*');
  else if (outside) names.push('default');
  const allTypes = entries.length > 0 && !outside && entries.every((entry) => entry.startsWith('type '));
  return { names, typeOnly: typeOnly || allTypes };
}

/** The path of a relative import, by the path of the file that holds it; queries as `?url` are dropped. */
export function resolveImport(file: string, from: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const part of (from.split('?')[0] ?? '').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
