/**
 * Typing a search among 5,000 synthetic events: each key narrows map, timeline, status and list. Measured beside an empty page that only
 * asks for frames, in the same run: what a key costs beyond that is ours.
 */
import { expect, inject, test } from 'vitest';
import { syntheticDataset } from '../fixtures/synthetic.ts';
import { withPage } from '../browser/page.ts';
import { painted } from '../browser/app.ts';

const TEXT = 'region 3 strike';
const ROUNDS = 4;
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const upper = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0;

/** Milliseconds from each key of a text until its frame is painted; the text is typed anew `rounds` times. */
const measureKeys = `async (selector, text, rounds) => {
  const field = document.querySelector(selector) ?? document.body.appendChild(document.createElement('input'));
  const set = (value) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, value);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const isPainted = () => new Promise((resolve) => requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.onmessage = resolve; channel.port2.postMessage(0); }));
  const times = [];
  const scripts = [];
  for (let round = 0; round < rounds; round += 1) {
    for (let i = 1; i <= text.length; i += 1) {
      await frame();
      const start = performance.now();
      // Asked for first, so that its message comes right after the frame, before what may wait for it (list, chips, overview).
      let [frameStart, frameEnd] = [0, 0];
      requestAnimationFrame(() => { frameStart = performance.now(); });
      const painted = isPainted();
      set(text.slice(0, i));
      const atOnce = performance.now() - start;
      requestAnimationFrame(() => { frameEnd = performance.now(); });
      await painted;
      scripts.push(atOnce + frameEnd - frameStart);
      times.push(performance.now() - start);
      // What comes after the frame (the list, the address) must not be counted to the next key: a hand is slower.
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    set('');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return { times, scripts };
}`;

test.each([
  ['the whole period', '?data=./synthetic.json'],
  ['four months', '?data=./synthetic.json&t=2024-01-01..2024-04-30'],
])('%s: a key of a search among 5,000 events', (label, link) =>
  withPage({ allow: [/./] }, async (page) => {
    const body = JSON.stringify(syntheticDataset(5000, 7));
    await page.route(
      (url) => url.pathname.endsWith('/synthetic.json'),
      (route) => route.fulfill({ contentType: 'application/json', body }),
    );
    const run = (): Promise<{ times: number[]; scripts: number[] }> =>
      page.evaluate(`(${measureKeys})('input[type=search]', ${JSON.stringify(TEXT)}, ${ROUNDS})`);
    await page.goto('about:blank');
    const empty = await run();
    await page.goto(`${inject('baseURL')}${link}`);
    await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true', undefined, {
      timeout: 60_000,
    });
    await page.waitForTimeout(1500);
    await page.locator('input[type=search]').focus();
    await page.waitForTimeout(500);
    await painted(page);
    const keys = await run();
    const ratio = median(keys.times) / median(empty.times);
    console.log(
      `${label}: key median ${median(keys.times).toFixed(1)} ms, p95 ${upper(keys.times).toFixed(1)} (script, at the key and in its frame, ${median(keys.scripts).toFixed(1)}, p95 ${upper(keys.scripts).toFixed(1)}); empty page ${median(empty.times).toFixed(1)}, p95 ${upper(empty.times).toFixed(1)}; ratio ${ratio.toFixed(2)}`,
    );
    expect(keys.times).toHaveLength(TEXT.length * ROUNDS);
  }),
);
