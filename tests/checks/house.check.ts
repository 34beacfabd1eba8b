/** Types, lint and format are tests like any other: counted, and shown with what they found. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a tool of node_modules says when it fails, '' when it succeeds. */
const complaintsOf = (tool: string, args: readonly string[]): Promise<string> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(ROOT, 'node_modules', tool), ...args],
      { cwd: ROOT, maxBuffer: 1 << 26 },
      (error, stdout, stderr) => resolve(error ? `${stdout}${stderr}` || error.message : ''),
    );
  });

test('types hold', async () => {
  expect(await complaintsOf('typescript/bin/tsc', ['--noEmit', '--pretty', 'false'])).toBe('');
});

test('the linter finds nothing', async () => {
  expect(
    await complaintsOf('oxlint/bin/oxlint', [
      '-c',
      'oxlint.json',
      '--type-aware',
      '-f',
      'unix',
      'src',
      'tests',
      'data',
      'vite.config.ts',
    ]),
  ).toBe('');
});

test('every file is formatted', async () => {
  expect(await complaintsOf('oxfmt/bin/oxfmt', ['--check', '--threads=1'])).toBe('');
});
