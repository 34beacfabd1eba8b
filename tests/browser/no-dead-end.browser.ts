/** No button leaves the focus on nothing, in whatever state of the page it is pressed. */
import { expect, test } from 'vitest';
import { crawl } from './crawl.ts';
import { withPage } from './page.ts';

/** What saves a file, asks for one, prints, or leads to another page. */
const LEADS_OUT = /open data|відкрити дані|json|csv|print|друк/i;

test.each([
  { query: '?lang=uk', width: 390, height: 844, depth: 1 },
  { query: '?ui=lite', width: 320, height: 256, depth: 1 },
])('every button pressed by key leads somewhere: “$query” at $width × $height', ({ query, width, height, depth }) =>
  withPage({ width, height, hasTouch: width < 600, reducedMotion: 'reduce', prefetch: true }, async (page) => {
    const { presses, states, faults } = await crawl(page, query, { skip: LEADS_OUT, depth });
    expect(faults).toEqual([]);
    expect(states).toBeGreaterThanOrEqual(depth);
    expect(presses).toBeGreaterThan(10);
  }),
);
