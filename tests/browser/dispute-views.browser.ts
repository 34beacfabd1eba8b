/** Disputed borders by another point of view: the site's own or one that the data name, said in the source line, in About and in the key. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { caseText } from '../fixtures/cases.ts';
import { button, pressInMore } from './app.ts';
import { openApp, withPage } from './page.ts';
import { beforePrint } from './paper.ts';

const VIEWS = [
  {
    id: 'theirs',
    kind: 'disputed',
    label: { en: 'Atlas of theirs', uk: 'Їхній атлас' },
    attribution: '© Their surveyors',
    policy: 'Everything as their parliament has it.',
    list: [
      { id: 'crimea', drawn: 'solid', why: 'A test draws a border here.' },
      { id: 'golan', drawn: 'hatched', why: 'A test hatches it.' },
      { id: 'atlantis', drawn: 'dashed', why: 'It sank.' },
    ],
  },
  { id: 'broken', kind: 'disputed', label: 'Broken', attribution: '', list: [] },
];

const withViews = async (page: Page, isDefault: boolean): Promise<void> => {
  await page.route('**/basemaps.json', (route) =>
    route.fulfill({ json: VIEWS.map((view) => ({ ...view, default: isDefault })) }),
  );
};

/** How much of the map's middle has the colour of borders and of the hatch. */
const shareOfLines = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas.map-base');
    const [width, height] = [canvas?.width ?? 0, canvas?.height ?? 0];
    const data =
      canvas?.getContext('2d')?.getImageData(width * 0.4, height * 0.4, width * 0.2, height * 0.2).data ?? [];
    let dark = 0;
    for (let i = 0; i < data.length; i += 4) if (data[i]! < 0xc0) dark += 1; // in range
    return dark / (data.length / 4);
  });

const openAbout = async (page: Page): Promise<void> => {
  await pressInMore(page, 'About this data');
  await page.getByText(/Disputed borders: what is drawn/).click();
};
const source = (page: Page) => page.locator('.source-line');

test('a site draws by its own point of view: the hatch goes, the source line and About say whose it is and what can’t be used', () =>
  withPage({}, async (page) => {
    await openApp(page, '?ll=45.3,34.3,8');
    await expect.poll(() => shareOfLines(page)).toBeGreaterThan(0.08);
    await expect.poll(() => source(page).textContent()).not.toContain('Disputed borders');
    await withViews(page, true);
    await openApp(page, '?ll=45.3,34.3,8&theme=light');
    await source(page).getByText('Disputed borders as “Atlas of theirs” draws them (© Their surveyors)').waitFor();
    await expect.poll(() => shareOfLines(page)).toBeLessThan(0.02);
    // The key says whose word the hatch is.
    await button(page, 'All marks').click();
    await page.getByText('occupied, as “Atlas of theirs” says').waitFor();
    expect(await page.getByText('occupied (Crimea’s status only)').count()).toBe(0);
    // On paper as on the screen.
    await beforePrint(page);
    const paper = page.locator('.paper');
    expect(await paper.textContent()).toContain('Disputed borders as “Atlas of theirs” draws them');
    expect(await paper.textContent()).toContain('occupied, as “Atlas of theirs” says');
    expect(await paper.textContent()).not.toContain('occupied (Crimea’s status only)');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await openAbout(page);
    const about = page.getByRole('dialog', { name: 'About this data' });
    for (const text of [
      'Everything as their parliament has it.',
      '(drawn as any border; by “Atlas of theirs”). A test draws a border here.',
      'Not taken from there: “atlantis”, a dispute that this map does not know.',
      'the point of view “broken”, for its attribution',
    ])
      // oxlint-disable-next-line no-await-in-loop -- one text after the other
      await about.getByText(text).first().waitFor();
    expect(await about.getByText('Hatching means occupied, and is drawn for Crimea’s status alone.').count()).toBe(0);
  }));

test('data name a point of view; one that the site does not offer is said, and the map keeps its policy', () =>
  withPage({}, async (page) => {
    await withViews(page, false);
    const open = async (disputed: string): Promise<void> => {
      const data = { ...(JSON.parse(caseText('place-single-point')) as object), view: { disputed } };
      await page.unroute('**/own.json');
      await page.route(
        ({ pathname }) => pathname.endsWith('/own.json'),
        (route) => route.fulfill({ json: data }),
      );
      await openApp(page, `?data=./own.json&theme=light&lang=${disputed === 'theirs' ? 'uk' : 'en'}`);
    };
    await open('theirs');
    await source(page).getByText('Погляд на спірні кордони – «Їхній атлас» (© Their surveyors)').waitFor();
    await page.unrouteAll();
    await withViews(page, false);
    await open('nobodys');
    await source(page)
      .getByText('The data ask for disputed borders by “nobodys”, which this site does not offer')
      .waitFor();
    await expect.poll(() => source(page).textContent()).not.toContain('Atlas of theirs');
  }));
