/**
 * How long it takes until the head stands there: of the page as it is built, and in the same run, in turns, of the same
 * page without the shell and with its style sheet in the head, where nothing is painted before the app's code has run.
 */
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { serve } from '../../src/build/serve.mjs';
import { withPage } from '../browser/page.ts';

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** A folder with the built files but for the page, which starts empty. */
const withoutShell = async (): Promise<string> => {
  const dist = inject('dist');
  const folder = await mkdtemp(join(tmpdir(), 'timefront-'));
  const names = await readdir(dist);
  await Promise.all(
    names.filter((name) => name !== 'index.html').map((name) => symlink(join(dist, name), join(folder, name))),
  );
  const html = await readFile(join(dist, 'index.html'), 'utf8');
  const empty = html
    .replace(/<div class="shell"[\s\S]*<div id="root">[\s\S]*?<\/div>\n/, '<div id="root"></div>\n')
    .replace('rel="preload" as="style"', 'rel="stylesheet"');
  expect(empty.length).toBeLessThan(html.length / 2);
  await writeFile(join(folder, 'index.html'), empty);
  return folder;
};

/** Milliseconds until a headline is painted, and until the page is ready. */
const measure = async (address: string, kilobits: number | null): Promise<readonly [head: number, ready: number]> => {
  let times: readonly [number, number] = [Number.NaN, Number.NaN];
  await withPage({ baseURL: address, isChanged: true }, async (page) => {
    const client = await page.context().newCDPSession(page);
    if (kilobits !== null) {
      const bytes = kilobits * 125;
      await client.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 150,
        downloadThroughput: bytes,
        uploadThroughput: bytes,
      });
    }
    await page.goto(address);
    await page.waitForFunction(() =>
      ['timefront-ready', 'first-contentful-paint'].every((name) => performance.getEntriesByName(name).length > 0),
    );
    times = await page.evaluate(() => [
      performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      performance.getEntriesByName('timefront-ready')[0]?.startTime ?? Number.NaN,
    ]);
  });
  return times;
};

test.each([
  ['as fast as the machine is', null, 9],
  ['1.6 Mbit/s, 150 ms', 1600, 5],
] as const)('until the head is painted: %s', { timeout: 120_000 }, async (label, kilobits, rounds) => {
  const folder = await withoutShell();
  const [before, now] = [await serve(folder, { port: 0 }), await serve(inject('dist'), { port: 0 })];
  const times = { before: [] as (readonly [number, number])[], now: [] as (readonly [number, number])[] };
  try {
    for (let i = 0; i < rounds; i += 1) {
      times.before.push(await measure(before.url, kilobits));
      times.now.push(await measure(now.url, kilobits));
    }
  } finally {
    await Promise.all([before.close(), now.close()]);
    await rm(folder, { recursive: true });
  }
  for (const [name, of] of Object.entries(times))
    console.log(
      `${label}, ${name === 'now' ? 'with' : 'without'} the shell: head median ${median(of.map(([head]) => head)).toFixed(0)} ms, ready ${median(of.map(([, ready]) => ready)).toFixed(0)} ms`,
    );
  expect([...times.before, ...times.now].flat().every((time) => time > 0)).toBe(true);
});
