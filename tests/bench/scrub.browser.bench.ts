/**
 * Scrubbing 5,000 synthetic events: each step moves map and timeline. Measured beside an empty page that only asks for
 * frames, in the same run: what a step costs beyond that is ours. TimeMap's fork needs a second and more for 10,000.
 */
import { expect, inject, test } from 'vitest';
import { syntheticDataset } from '../fixtures/synthetic.ts';
import { withPage } from '../browser/page.ts';
import { painted } from '../browser/app.ts';

const STEPS = 80;
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const upper = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0;

/** Milliseconds of the main thread that each of `STEPS` key presses on a slider costs, until its frame is painted. */
const measureSteps = `async (name, steps) => {
  const slider = name === null ? document.body : document.querySelector('[role=slider][aria-label="' + name + '"]');
  slider.focus?.();
  const times = [];
  for (let i = 0; i < steps; i += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const start = performance.now();
    slider.dispatchEvent(new KeyboardEvent('keydown', { key: i % 40 < 20 ? 'ArrowLeft' : 'ArrowRight', shiftKey: true, bubbles: true, cancelable: true }));
    await new Promise((resolve) => requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.onmessage = resolve; channel.port2.postMessage(0); }));
    times.push(performance.now() - start);
  }
  return times;
}`;

test.each([
  ['window', 'Window end', '?data=./synthetic.json&t=2024-01-01..2024-04-30'],
  ['so far', 'Playhead', '?data=./synthetic.json&mode=sofar'],
])('%s: a step of map and timeline with 5,000 events', (label, slider, link) =>
  withPage({ allow: [/./] }, async (page) => {
    const body = JSON.stringify(syntheticDataset(5000, 7));
    await page.route(
      (url) => url.pathname.endsWith('/synthetic.json'),
      (route) => route.fulfill({ contentType: 'application/json', body }),
    );
    const run = (name: string | null): Promise<number[]> =>
      page.evaluate(`(${measureSteps})(${JSON.stringify(name)}, ${STEPS})`);
    await page.goto('about:blank');
    const empty = await run(null);
    await page.goto(`${inject('baseURL')}${link}`);
    await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true', undefined, {
      timeout: 60_000,
    });
    await page.waitForTimeout(1500);
    await painted(page);
    const steps = await run(slider);
    console.log(
      `${label}: step median ${median(steps).toFixed(1)} ms, p95 ${upper(steps).toFixed(1)}; empty page ${median(empty).toFixed(1)}, p95 ${upper(empty).toFixed(1)}`,
    );
    expect(steps).toHaveLength(STEPS);
  }),
);

test('cold load of the built-in data: time until the events are painted', async () => {
  const times: number[] = [];
  for (let i = 0; i < 7; i += 1) {
    await withPage({}, async (page) => {
      await page.goto(inject('baseURL'));
      await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true');
      times.push(
        await page.evaluate(() => performance.getEntriesByName('timefront-ready')[0]?.startTime ?? Number.NaN),
      );
    });
  }
  console.log(
    `cold load: median ${median(times).toFixed(0)} ms, all ${times.map((time) => time.toFixed(0)).join(' ')}`,
  );
  expect(times.every((time) => time > 0)).toBe(true);
});
