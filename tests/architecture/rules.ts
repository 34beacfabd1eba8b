/** Holds sources against the table of the architecture test; works on text alone, so that the rules can be tried on made-up files. */
import { readImports, resolveImport, withoutComments, type ImportStatement } from './imports.ts';

/** Path in the repository (`src/base/brand.ts`) → text. */
type Sources = ReadonlyMap<string, string>;

export interface Table {
  /**
   * Room → the rooms it may import, with those inside them; its own is always allowed, a last `*` stands for any
   * folder.
   */
  readonly rooms: Readonly<Record<string, readonly string[]>>;
  /** Package → the only places of `src` that may import it. */
  readonly libraries: readonly {
    readonly name: RegExp;
    readonly names?: readonly string[];
    readonly home: RegExp;
    readonly say: string;
  }[];
  /** What stands behind the one door of a room: only types of it are known elsewhere. */
  readonly inner: { readonly room: string; readonly files: RegExp; readonly say: string };
  /** Rooms of which all others import few modules alone, types too. */
  readonly doors: readonly { readonly room: string; readonly doors: readonly string[]; readonly but?: RegExp }[];
  /** Words of code that are not allowed, but in some places. */
  readonly words: readonly { readonly pattern: RegExp; readonly but?: RegExp; readonly say: string }[];
  readonly names: RegExp;
  readonly maxLines: number;
  /** Of comments: code is broken by the formatter, and a long string can't be. */
  readonly maxColumns: number;
  /** The modules that may reach files outside `src`: of the first view, and of what is loaded later. */
  readonly resources: readonly string[];
}

const isCode = (path: string): boolean => /\.m?[jt]sx?$/.test(path);

interface Room {
  /** Of two paths with the same name, one may import the other. */
  readonly name: string;
  readonly may: readonly string[];
}

/** The room of a path: the longest one of the table that contains it; in `panes/*` each folder is a room of its own. */
export function roomOf(path: string, table: Table): Room | undefined {
  const inside = path.replace(/^src\//, '');
  return Object.entries(table.rooms)
    .map(([key, may]): Room => ({
      name: key.endsWith('/*') && inside.startsWith(key.slice(0, -1)) ? inside.split('/').slice(0, 2).join('/') : key,
      may,
    }))
    .filter(({ name }) => inside === name || inside.startsWith(`${name}/`) || inside.startsWith(`${name}.`))
    .toSorted((a, b) => b.name.length - a.name.length)[0];
}

const covers = (allowed: readonly string[], room: string): boolean =>
  allowed.some((entry) => room === entry || room.startsWith(`${entry}/`));

function findRoomViolation(path: string, statement: ImportStatement, table: Table): string | null {
  if (!statement.from.startsWith('.')) return null;
  const target = resolveImport(path, statement.from);
  if (!target.startsWith('src/')) {
    return table.resources.includes(path)
      ? null
      : `${path}: reaches outside src for ${target}; only ${table.resources.join(' and ')} does`;
  }
  const room = roomOf(path, table);
  const targetRoom = roomOf(target, table);
  if (!room) return `${path}: is in no room of the table`;
  if (!targetRoom) return `${path}: imports ${target}, which is in no room of the table`;
  if (room.name === targetRoom.name || covers(room.may, targetRoom.name)) return null;
  return `${path}: ${room.name} may not import ${targetRoom.name} (${target})`;
}

function findInnerViolation(path: string, statement: ImportStatement, { inner }: Table): string | null {
  const target = resolveImport(path, statement.from);
  const isOutside = !path.startsWith(`src/${inner.room}/`);
  return isOutside && !statement.typeOnly && inner.files.test(target)
    ? `${path}: imports ${target}; ${inner.say}`
    : null;
}

function findDoorViolation(path: string, statement: ImportStatement, { doors: rooms }: Table): string | null {
  if (!statement.from.startsWith('.')) return null;
  const target = resolveImport(path, statement.from);
  const passed = rooms.find(
    ({ room, doors, but }) =>
      target.startsWith(`src/${room}/`) &&
      !doors.includes(target) &&
      !path.startsWith(`src/${room}/`) &&
      !but?.test(path),
  );
  return passed ? `${path}: imports ${target}; the doors of ${passed.room} are ${passed.doors.join(' and ')}` : null;
}

function findLibraryViolations(path: string, statement: ImportStatement, table: Table): string[] {
  return table.libraries
    .filter(({ name, home }) => name.test(statement.from) && !home.test(path))
    .filter(({ names }) => !names || statement.names.some((imported) => imported === '*' || names.includes(imported)))
    .map(({ say }) => `${path}: imports ${statement.from} { ${statement.names.join(', ')} }; ${say}`);
}

function findWordViolations(path: string, source: string, table: Table): string[] {
  const code = withoutComments(source);
  return table.words
    .filter(({ pattern, but }) => pattern.test(code) && !but?.test(path))
    .map(({ pattern, say }) => `${path}: ${pattern.exec(code)?.[0].trim() ?? ''}: ${say}`);
}

/** A directive of the linter is one line, whatever its reason. */
const findLongComments = (source: string, { maxColumns }: Table): readonly number[] =>
  source
    .split('\n')
    .flatMap((line, index) =>
      line.length > maxColumns && /^\s*(\{?\/\*|\*|\/\/)/.test(line) && !line.includes('oxlint-disable')
        ? [index + 1]
        : [],
    );

/** Every breach of the table, one sentence each; empty when the house stands as drawn. */
export function findViolations(sources: Sources, table: Table): string[] {
  const found: string[] = [];
  for (const [path, source] of sources) {
    if (table.names.test(path)) found.push(`${path}: a name that says nothing`);
    for (const line of findLongComments(source, table))
      found.push(`${path}:${line}: a comment of more than ${table.maxColumns} columns`);
    if (!isCode(path)) continue;
    const lines = source.split('\n').length;
    if (lines > table.maxLines) found.push(`${path}: ${lines} lines, more than ${table.maxLines}: split it by noun`);
    for (const statement of readImports(source)) {
      for (const find of [findRoomViolation, findInnerViolation, findDoorViolation]) {
        const breach = find(path, statement, table);
        if (breach) found.push(breach);
      }
      found.push(...findLibraryViolations(path, statement, table));
    }
    found.push(...findWordViolations(path, source, table));
  }
  return [...found, ...findCycles(sources)];
}

/** Cycles of files, by imports of types too: neither file of one can be read, or moved, without the other. */
function findCycles(sources: Sources): string[] {
  const edges = new Map(
    [...sources]
      .filter(([path]) => isCode(path))
      .map(
        ([path, source]) =>
          [
            path,
            readImports(source)
              .filter((statement) => statement.from.startsWith('.'))
              .map((statement) => resolveImport(path, statement.from))
              .filter((target) => sources.has(target)),
          ] as const,
      ),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) cycles.push(`cycle: ${[...trail.slice(at), path].join(' → ')}`);
    if (at >= 0 || done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return cycles;
}
