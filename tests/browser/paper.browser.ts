/** On paper map and timeline are whole: as they stand on the screen, not stretched, not cut, not on each other. */
import { expect, test } from 'vitest';
import { openApp, withPage } from './page.ts';

/** CSS pixels of an A4 sheet on its side, inside its margins. */
const SHEET = { width: 1040, height: 720 };

test.each([
  ['', 1440, 900],
  ['?view=map', 1440, 900],
  ['', 390, 844],
  ['?ui=lite', 700, 560],
] as const)('“%s” at %d×%d', (query, width, height) =>
  withPage({ width, height }, async (page) => {
    await openApp(page, query);
    await page.locator('.print-only').first().waitFor({ state: 'attached' });
    const panes = page.locator(':is(.app-map, .app-timeline)');
    const sizes = () =>
      panes.evaluateAll((all) => all.map(({ clientWidth, clientHeight }) => [clientWidth, clientHeight]));
    const onScreen = await sizes();
    // What a browser does before it lays a sheet out.
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(SHEET);
    // A sheet is laid out without any script: what was painted for the screen fits only what has its size.
    expect(await sizes()).toEqual(onScreen);
    const boxes = await panes.evaluateAll((all) => all.map((pane) => pane.getBoundingClientRect().toJSON() as DOMRect));
    for (const { right } of boxes) expect(right).toBeLessThanOrEqual(SHEET.width + 1);
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1)) expect(a.right <= b.left + 1 || a.bottom <= b.top + 1).toBe(true);
  }),
);
