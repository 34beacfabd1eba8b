/** What a second checker finds, whose rules are stricter than axe's on names: each control is called what is read on it. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { follow, region } from './app.ts';
import { openApp, withPage } from './page.ts';

interface Finding {
  readonly ruleId: string;
  readonly message: string;
  readonly snippet: string;
  readonly value: readonly [level: string, outcome: string];
}
interface Engine {
  readonly Checker: new () => {
    readonly check: (on: Document, rules: readonly string[]) => Promise<{ readonly results: readonly Finding[] }>;
  };
}

const ENGINE = new URL('../../node_modules/accessibility-checker-engine/ace.js', import.meta.url);
/** Rules whose reason does not hold here, by what they are found on. */
const NOT_HERE: readonly (readonly [rule: string, on: RegExp])[] = [
  // A text that scrolls takes the focus so that keys scroll it; it is no widget.
  ['element_tabbable_role_valid', /class="story-text/],
  // A press beside marks that stand close is one on the nearest.
  ['target_spacing_sufficient', /class="mark-button|data-key=/],
  // On a phone each cell says its column; the head is there for who listens, and hidden.
  ['table_headers_exists', /class="table-grid/],
];

let engine: Promise<string> | undefined;
/** What is surely wrong. */
const findingsOn = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(`${await (engine ??= readFile(ENGINE, 'utf8'))}; globalThis.checker = ace;`);
  const found = await page.evaluate(async () => {
    const { checker } = globalThis as typeof globalThis & { checker: Engine };
    const { results } = await new checker.Checker().check(document, ['IBM_Accessibility']);
    return results.map(({ ruleId, message, snippet, value }) => ({ ruleId, message, snippet, value }));
  });
  return found
    .filter(({ value: [level, outcome] }) => level === 'VIOLATION' && outcome === 'FAIL')
    .filter(({ ruleId, snippet }) => !NOT_HERE.some(([rule, on]) => rule === ruleId && on.test(snippet)))
    .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet.slice(0, 200)}`);
};

const STATES = [
  ['', (page: Page) => page.locator('.skip-links').waitFor({ state: 'attached' })],
  ['?sel=blinken-visit-2024-05', (page: Page) => region(page, 'Event details').waitFor()],
  ['?story=3', (page: Page) => page.locator('.story-text').waitFor()],
  // A few of its rows are as good as all.
  ['?track=offensive&view=table', (page: Page) => page.locator('tbody button').first().waitFor()],
] as const;

test.each([[1440, 900]])(
  'at rest, with a card and an open row, in the story and in the table nothing is found: %d×%d',
  (width, height) =>
    withPage({ width, height, hasTouch: width < 800 }, async (page) => {
      await openApp(page);
      for (const [link, there] of STATES) {
        await follow(page, link);
        await there(page);
        expect(await findingsOn(page), link).toEqual([]);
      }
    }),
);
