/** What the build shortens in the script of the first view: the same parts are meant, by the same names. */
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { exportAsInside, importByInside, shortenImports } from '../../src/build/lean-entry.ts';

const HEAD =
  'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./a-1.js","./shared-2.js","./b-3.js"])))=>i.map(i=>d[i]);\n';

/** What a script of the build asks its helper for, with each file's text standing for the file. */
const asksOf = async (code: string): Promise<unknown[]> => {
  const files: Record<string, object> = {
    './a-1.js': { one: 'one of a', two: 'two of a' },
    './shared-2.js': { J: { three: 'three of shared' } },
    './b-3.js': { four: 'four of b' },
  };
  const asked: unknown[] = [];
  const helper = async (load: (url?: string) => Promise<unknown>, needed: readonly string[]): Promise<unknown> => {
    asked.push(needed);
    return load(needed[0]);
  };
  const script = code.replaceAll('import(', 'load(').replaceAll('import.meta.url', '""');
  const load = async (url: string): Promise<object | undefined> => files[url];
  const late = runInNewContext(`(() => {${script}})()`, { E: helper, load }) as (() => Promise<unknown>)[];
  const answers = late.map((ask) => ask());
  return [asked, await Promise.all(answers)];
};

const LATE = `${HEAD}return [
  async()=>(await E(async()=>{let{one:e}=await import(\`./a-1.js\`);return{one:e}},__vite__mapDeps([0,1]),import.meta.url)).one,
  async()=>(await E(async()=>{let{three:e}=await import(\`./shared-2.js\`).then(e=>e.J);return{three:e}},__vite__mapDeps([1]),import.meta.url)).three,
  async()=>(await E(()=>import(\`./shared-2.js\`).then(e=>e.J),__vite__mapDeps([1]),import.meta.url)).three,
  async()=>(await E(()=>import(\`./b-3.js\`),__vite__mapDeps([2,1]),import.meta.url)).four
];`;
const inFunction = (code: string): string => code.replace('return [', 'export const all=[');

test('each late import is said by the numbers of its files, and brings what it brought', async () => {
  const short = shortenImports(inFunction(LATE)).replace('export const all=[', 'return [');
  expect(short.match(/__late\(\[[^)]*\)/g)).toEqual([
    '__late([0,1])',
    '__late([1],"J")',
    '__late([1],"J")',
    '__late([2,1])',
  ]);
  expect(short.match(/import\(/g)).toHaveLength(1);
  const asked = await asksOf(short);
  expect(asked).toEqual(await asksOf(LATE));
  expect(asked[1]).toEqual(['one of a', 'three of shared', 'three of shared', 'four of b']);
});

test('an import that does more than bring a part, or whose file is not the first of its list, stays as it is', () => {
  for (const call of [
    'E(async()=>{let{one:e}=await import(`./a-1.js`);return log(e),{one:e}},__vite__mapDeps([0,1]),import.meta.url)',
    'E(async()=>{let{one:e}=await import(`./a-1.js`);log(e);return{one:e}},__vite__mapDeps([0,1]),import.meta.url)',
    'E(()=>import(`./a-1.js`).then(e=>e.one+1),__vite__mapDeps([0,1]),import.meta.url)',
    'E(()=>import(`./a-1.js`),__vite__mapDeps([1,0]),import.meta.url)',
    'E(()=>import(name),__vite__mapDeps([0]),import.meta.url)',
  ])
    expect(shortenImports(`${HEAD}${call};`)).toBe(`${HEAD}${call};`);
});

test('what the others import has the name that it has inside', () => {
  const { code, inside } = exportAsInside('const a=1,b=2;export{a as $,b as ab};');
  expect(code).toBe('const a=1,b=2;export{a,b};');
  const other = 'import{$ as x,ab as b}from"./index-1.js";import{$}from"./other-2.js";x(b,$);';
  expect(importByInside(other, './index-1.js', inside)).toBe(
    'import{a as x,b}from"./index-1.js";import{$}from"./other-2.js";x(b,$);',
  );
});

test('a file that takes what the entry has not, or all of it, stops the build', () => {
  const { inside } = exportAsInside('const a=1;export{a as $};');
  for (const other of ['import{z}from"./i.js";', 'import*as all from"./i.js";', 'export{$}from"./i.js";'])
    expect(() => importByInside(other, './i.js', inside)).toThrow('./i.js');
});
