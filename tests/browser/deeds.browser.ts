/** Each deed is said once, on pages, in both languages; in frames: `deeds-in-frames.browser.ts`. */
import { expect, test } from 'vitest';
import { pressInMore } from './app.ts';
import { walk } from './deeds.ts';
import { openApp, withPage } from './page.ts';

/** With all that moves on the way, and without. */
const MOTION = { en: 'no-preference', uk: 'reduce' } as const;

// Most of it is waiting.
test.concurrent.each([
  ['wide', 1440, 900, 'en'],
  ['wide', 1440, 900, 'uk'],
  ['phone', 390, 844, 'en'],
  ['phone', 390, 844, 'uk'],
] as const)('%s %d×%d, %s', { timeout: 150_000 }, (kind, width, height, lang) =>
  withPage({ width, height, hasTouch: kind === 'phone', reducedMotion: MOTION[lang] }, async (page) => {
    await openApp(page, `?lang=${lang}`);
    await walk({ page, screen: page, kind, lang });
  }),
);

test('on a phone a sheet stands in the place of the status, which is true there and has nothing to be pressed', () =>
  withPage({ width: 390, height: 844, hasTouch: true }, async (page) => {
    await openApp(page);
    await pressInMore(page, 'Dates');
    const status = page.locator('.sheet-status');
    await expect.poll(() => status.getByRole('status').textContent()).toBe('Showing 30 of 31 events');
    expect(await status.locator('button:visible').count()).toBe(0);
  }));
