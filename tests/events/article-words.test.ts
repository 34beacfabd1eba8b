/** The article is not in the repository: no file of it holds six of its words in a row, its headline apart. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtIn } from '../fixtures/dataset.ts';
import { articleRuns, hashRun, runsOf } from '../fixtures/shingles.ts';

const ROOT = new URL('../../', import.meta.url);
const FOLDERS = ['data', 'public', 'src', 'tests'];
/** Written by hand or by a build, but words all the same; maps and pictures hold no sentences. */
const TEXT = /\.(?:css|html|json|md|mjs|svg|ts|tsx|txt)$/;
const NO_TEXT = /topo\.json$|article-shingles\.txt$/;

const filesOf = (folder: string): readonly string[] =>
  readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`);
const files = [...readdirSync(ROOT).filter((name) => /\.(?:html|md)$/.test(name)), ...FOLDERS.flatMap(filesOf)].filter(
  (name) => TEXT.test(name) && !NO_TEXT.test(name),
);

test('no file repeats the article', () => {
  expect(files.length).toBeGreaterThan(300);
  const known = articleRuns();
  const headline = builtIn().sources[0];
  const own = new Set([headline?.title ?? '', headline?.url ?? ''].flatMap(runsOf));
  const repeated = files.flatMap((name) =>
    runsOf(readFileSync(new URL(name, ROOT), 'utf8'))
      .filter((run) => !own.has(run) && known.has(hashRun(run)))
      .map((run) => `${name}: ${run}`),
  );
  expect(repeated).toEqual([]);
});
