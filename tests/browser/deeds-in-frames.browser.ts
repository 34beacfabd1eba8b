/** Each deed is said once, in small frames of another site, in both languages; on pages: `deeds.browser.ts`. */
import { test } from 'vitest';
import { walk } from './deeds.ts';
import { frame, frameOf, withHost } from './host.ts';

/** With all that moves on the way, and without. */
const MOTION = { en: 'no-preference', uk: 'reduce' } as const;

// Most of it is waiting.
test.concurrent.each([
  ['frame', 375, 640, 'en'],
  ['frame', 375, 640, 'uk'],
  ['low', 320, 256, 'en'],
  ['low', 320, 256, 'uk'],
] as const)('%s %d×%d, %s', { timeout: 150_000 }, (kind, width, height, lang) =>
  withHost(
    { width: 400, height: 660, hasTouch: true, reducedMotion: MOTION[lang] },
    frame(`?ui=lite&lang=${lang}`, '', `width:${width}px;height:${height}px`),
    async (page) => walk({ page, screen: await frameOf(page), kind, lang }),
  ),
);
