/**
 * Says in fewer letters what the script of the first view says of the other files, at the end of a build:
 * - a late part by the numbers of its files alone, where the build writes the import, its name and its parts beside;
 * - what others import from it by the names that it has inside, which need no second list.
 * What has not the form that the build writes stays as it is. A build with source maps is left alone.
 */
import { parseSync, type ESTree, type Plugin, type Rolldown, Visitor } from 'vite';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const edited = (code: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), code);

const nameOf = (node: ESTree.Node | null | undefined): string | undefined =>
  node?.type === 'Identifier' ? node.name : undefined;

const addressOf = ({ source }: ESTree.ImportExpression): string | undefined =>
  source.type === 'Literal'
    ? String(source.value)
    : source.type === 'TemplateLiteral' && source.expressions.length === 0
      ? (source.quasis[0]?.value.cooked ?? undefined)
      : undefined;

interface Wanted {
  readonly address: string;
  /** What of the file is meant, where it holds several modules. */
  readonly part?: string;
}

/** `import('./a.js')` or `import('./a.js').then((file) => file.part)`. */
const importOf = (node: ESTree.Node | null | undefined): Wanted | undefined => {
  if (node?.type === 'ImportExpression') {
    const address = addressOf(node);
    return address === undefined ? undefined : { address };
  }
  if (node?.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return undefined;
  const whole = importOf(node.callee.object);
  const [pick] = node.arguments;
  if (!whole || nameOf(node.callee.property) !== 'then' || pick?.type !== 'ArrowFunctionExpression') return undefined;
  const part = pick.body.type === 'MemberExpression' ? nameOf(pick.body.property) : undefined;
  return part === undefined ? undefined : { ...whole, part };
};

/** `async () => { let { a: x } = await …; return { a: x }; }`: of the same module, since nothing else is done there. */
const importInBlock = (body: ESTree.FunctionBody): Wanted | undefined => {
  const [declaration, answer, ...more] = body.body;
  if (more.length > 0 || declaration?.type !== 'VariableDeclaration' || answer?.type !== 'ReturnStatement')
    return undefined;
  const [{ id, init } = {}, ...others] = declaration.declarations;
  const isPlain = others.length === 0 && id?.type === 'ObjectPattern' && answer.argument?.type === 'ObjectExpression';
  return isPlain && init?.type === 'AwaitExpression' ? importOf(init.argument) : undefined;
};

/** The numbers in `__vite__mapDeps([1, 2])`. */
const filesOf = (node: ESTree.Node | undefined): readonly number[] | undefined => {
  if (node?.type !== 'CallExpression' || nameOf(node.callee) !== '__vite__mapDeps') return undefined;
  const [list] = node.arguments;
  return list?.type === 'ArrayExpression'
    ? list.elements.flatMap((item) => (item?.type === 'Literal' && typeof item.value === 'number' ? [item.value] : []))
    : undefined;
};

/** The list of files at the head of a chunk. */
const listedFiles = (code: string): readonly string[] =>
  JSON.parse(/^const __vite__mapDeps=.*?\(m\.f=(\[[^\]]*\])/.exec(code)?.[1] ?? '[]') as string[];

/**
 * Every late import as `__late([1, 2])`, or `__late([1, 2], "part")`: the first file is the one that is meant. The
 * helper (`src/base/fetch-then-import.ts`) gives its address to what imports it.
 */
export function shortenImports(code: string): string {
  const files = listedFiles(code);
  const edits: Edit[] = [];
  const helpers = new Set<string>();
  new Visitor({
    CallExpression: (call) => {
      const [load, needed] = call.arguments;
      const helper = nameOf(call.callee);
      const numbers = filesOf(needed);
      if (helper === undefined || load?.type !== 'ArrowFunctionExpression' || !numbers) return;
      const wanted = load.body.type === 'BlockStatement' ? importInBlock(load.body) : importOf(load.body);
      if (!wanted || files[numbers[0] ?? -1] !== wanted.address) return;
      const part = wanted.part === undefined ? '' : `,${JSON.stringify(wanted.part)}`;
      helpers.add(helper);
      edits.push({ start: call.start, end: call.end, text: `__late([${numbers.join(',')}]${part})` });
    },
  }).visit(parseSync('entry.js', code).program);
  const [helper, ...others] = helpers;
  if (helper === undefined || others.length > 0) return code;
  return `const __late=(n,p)=>${helper}(u=>import(u),__vite__mapDeps(n),import.meta.url).then(m=>p?m[p]:m);${edited(code, edits)}`;
}

interface Names {
  readonly code: string;
  /** Exported name → the name inside, which is the exported one from now on. */
  readonly inside: ReadonlyMap<string, string>;
}

const textOf = (name: ESTree.ModuleExportName): string => (name.type === 'Literal' ? name.value : name.name);

/** `export { a, b }` for `export { a as x, b as y }`. */
export function exportAsInside(code: string): Names {
  const inside = new Map<string, string>();
  const edits = parseSync('entry.js', code).program.body.flatMap((node): Edit[] => {
    if (node.type !== 'ExportNamedDeclaration' || node.source || node.declaration) return [];
    for (const { exported, local } of node.specifiers) inside.set(textOf(exported), textOf(local));
    const names = node.specifiers.map(({ local }) => textOf(local));
    return [{ start: node.start, end: node.end, text: `export{${names.join(',')}};` }];
  });
  return { code: edited(code, edits), inside };
}

/** The code of another file with the names that the entry, at `address`, has from now on. */
export function importByInside(code: string, address: string, inside: ReadonlyMap<string, string>): string {
  const edits = parseSync('other.js', code).program.body.flatMap((node): Edit[] => {
    const source = 'source' in node ? node.source?.value : undefined;
    if (source !== address) return [];
    if (node.type !== 'ImportDeclaration') throw new Error(`${address} is handed on: not foreseen`);
    const names = node.specifiers.map((specifier) => {
      if (specifier.type !== 'ImportSpecifier') throw new Error(`${address} is imported whole: not foreseen`);
      const name = inside.get(textOf(specifier.imported));
      if (name === undefined) throw new Error(`${address} has no ${textOf(specifier.imported)}`);
      return name === specifier.local.name ? name : `${name} as ${specifier.local.name}`;
    });
    const braces = names.length === 0 ? '' : `{${names.join(',')}}from`;
    return [{ start: node.start, end: node.end, text: `import${braces}${JSON.stringify(address)};` }];
  });
  return edited(code, edits);
}

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

function leanBundle(bundle: Rolldown.OutputBundle): void {
  const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
  const [entry, ...others] = chunks.filter(({ isEntry }) => isEntry);
  if (!entry || others.length > 0 || chunks.some(({ map }) => map !== null)) return;
  const { code, inside } = exportAsInside(entry.code);
  entry.code = shortenImports(code);
  for (const chunk of chunks)
    if (chunk !== entry) chunk.code = importByInside(chunk.code, `./${baseName(entry.fileName)}`, inside);
}

export const leanEntry = (): Plugin => ({
  name: 'timefront-lean-entry',
  apply: 'build',
  enforce: 'post',
  // After Vite's own, which writes the lists of files.
  generateBundle: { order: 'post', handler: (_options, bundle) => leanBundle(bundle) },
});
