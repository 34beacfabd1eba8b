/** Print in Firefox, where this machine has one: laid out for the sheet as in Chrome, of the page and of a frame in one. */
import { expect, test } from 'vitest';
import { findFirefox, withFirefox, type Firefox } from './firefox.ts';
import { appAt, hostWith } from './host.ts';
import { readPdf } from './pdf.ts';

/** Until a script in the page gives true. */
const until = (firefox: Firefox, script: string): Promise<void> =>
  expect.poll(() => firefox.run(script), { timeout: 20_000 }).toBe(true);

/** The app with the code of its paper, which comes late. */
const isReady = async (firefox: Firefox): Promise<void> => {
  await until(firefox, 'return document.documentElement.dataset.ready === "true"');
  await until(
    firefox,
    `dispatchEvent(new Event('beforeprint'));
     const isThere = document.querySelectorAll('.paper svg text').length > 5;
     dispatchEvent(new Event('afterprint'));
     return isThere;`,
  );
};

/** One sheet on its side with map and timeline as vectors and their source, then the table. */
const printPage = async (firefox: Firefox): Promise<void> => {
  await firefox.open(appAt(''));
  await isReady(firefox);
  const { sheets, images, words } = readPdf(await firefox.print());
  expect(images).toBe(0);
  expect(sheets.length).toBeGreaterThan(1);
  expect(sheets.length).toBeLessThanOrEqual(5);
  for (const { width, height } of sheets) expect(width).toBeGreaterThan(height);
  for (const part of ['Battle for Vovchansk', 'Kyiv', 'Source: The Hill', '30 of 31 events'])
    expect(words).toContain(part);
};

/** The frame's picture with its source, in its place among the words of the page. */
const printHost = async (firefox: Firefox): Promise<void> => {
  const frame = `<iframe src="${appAt('?ui=lite')}" style="border:0;width:700px;height:560px"></iframe>`;
  await firefox.open(await hostWith(`<p>Words before.</p>${frame}<p>Words after.</p>`));
  await firefox.inFrame();
  await isReady(firefox);
  await firefox.inPage();
  const { sheets, images, words } = readPdf(await firefox.print());
  expect(images).toBe(0);
  expect(sheets).toHaveLength(1);
  for (const part of ['Words before.', 'Battle for Vovchansk', 'Source: The Hill', 'Words after.'])
    expect(words).toContain(part);
};

test('a page and one around a frame are printed as vectors, each with its source, the page with its table', async ({
  skip,
}) => {
  const path = findFirefox();
  if (path === undefined) return skip('there is no Firefox on this machine, and FIREFOX_PATH names none');
  return withFirefox(path, async (firefox) => {
    await printPage(firefox);
    await printHost(firefox);
  });
});
