/** The host script as it is built: what a page of any age can load, and no more of it than has to be. */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parseAst } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { buildEmbedScript } from '../../src/build/embed-script.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
let code = '';
beforeAll(async () => {
  code = await buildEmbedScript(ROOT, 'src/share/embed/host/v1.ts');
});

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Named groups, looking behind and late flags of an expression; `1_000`, `1n`. */
const isNewerLiteral = (raw: string): boolean => (raw.startsWith('/') ? /\(\?<|\/\w*[dsv]\w*$/ : /_|\dn$/).test(raw);

/** Syntax that came after ES2017, and what only a module may hold. */
function findNewer(node: Node, found: string[] = []): string[] {
  const has = (key: string, value: unknown): boolean => node[key] === value;
  const holds = (key: string, type: string): boolean =>
    (node[key] as readonly (Node | null)[]).some((one) => one?.type === type);
  const newer =
    /^(ChainExpression|PropertyDefinition|PrivateIdentifier|StaticBlock|AccessorProperty|Import\w*|Export\w*|MetaProperty)$/.test(
      node.type,
    ) ||
    (node.type === 'LogicalExpression' && has('operator', '??')) ||
    (node.type === 'AssignmentExpression' && /^(\?\?|\|\||&&)=$/.test(String(node['operator']))) ||
    (node.type === 'ObjectExpression' && holds('properties', 'SpreadElement')) ||
    (node.type === 'ObjectPattern' && holds('properties', 'RestElement')) ||
    (node.type === 'CatchClause' && has('param', null)) ||
    (node.type === 'ForOfStatement' && has('await', true)) ||
    (/Function/.test(node.type) && has('async', true) && has('generator', true)) ||
    (node.type === 'Literal' && typeof node['value'] !== 'string' && isNewerLiteral(String(node['raw'])));
  if (newer) found.push(node.type);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) findNewer(child, found);
  }
  return found;
}
const newerIn = (source: string): string[] => findNewer(parseAst(source) as unknown as Node);

test('at most 6.5 kB as it goes over the wire', () => {
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(6500);
});

test('in the syntax of ES2017, as one classic script that leaves no names but its own', () => {
  expect(newerIn(code)).toEqual([]);
  const { body } = parseAst(code) as unknown as { body: readonly Node[] };
  expect(body.map(({ type }) => type)).toEqual(['ExpressionStatement']);
  expect(code).not.toMatch(
    /\b(eval|innerHTML|document\.write|localStorage|sessionStorage|cookie|fetch|XMLHttpRequest)\b/,
  );
});

test('in plain ASCII, whatever the encoding of the page', () => {
  // oxlint-disable-next-line no-control-regex -- all of ASCII is meant
  expect(code).toMatch(/^[\x00-\x7F]+$/);
});

test('newer syntax would be seen', () => {
  const cases = [
    'a?.b',
    'a ?? b',
    'a ||= b',
    '({ ...a })',
    '({ ...a } = b)',
    'try {} catch {}',
    'class A { a = 1 }',
    'import("a")',
    '1_000',
    '1n',
    '/(?<a>b)/',
    '/a/s',
    'import "a"',
  ];
  expect(cases.filter((source) => newerIn(source).length === 0)).toEqual([]);
  expect(
    newerIn(
      'class A extends B { c({ d } = {}, ...e) { return [...e, d ** 2, `f`, async () => await g] } } try {} catch (e) {}',
    ),
  ).toEqual([]);
});
