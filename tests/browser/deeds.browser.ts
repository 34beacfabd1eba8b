/** Each deed is said once, on pages, in both languages; in frames: `deeds-in-frames.browser.ts`. */
import { test } from 'vitest';
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
