/** Walks through all deeds on one page or in one frame, and listens to what live regions say of each. */
import { expect } from 'vitest';
import { LANGS, type Lang } from '../../../src/base/lang.ts';
import { MAX_WORDS, wordsIn } from '../../../src/wording/tell/within.ts';
import { frame, frameOf, withHost } from '../host.ts';
import { listenIn, takeHeard, untilHeard } from '../live-regions.ts';
import { openApp, withPage } from '../page.ts';
import { wayFor, WORDS, type Deed, type Reader } from './deed.ts';
import { DEEDS } from './table.ts';

/** Until whatever a page says of itself at first has been said. */
const SETTLED_MS = 1500;
/** A second saying of the same deed would come in this time. */
const AGAIN_MS = 250;
/** Nearly all of them by then; on a busy machine a few later, and none much. */
const SOON_MS = 1000;
const LATEST_MS = 3000;

/** Does them all on one page; each is said once, soon, and in so many words. */
const walk = async (seat: Omit<Reader, 'words'>): Promise<void> => {
  const { screen, kind, lang } = seat;
  const words = WORDS[lang];
  const reader: Reader = { ...seat, words };
  const waits: number[] = [];
  const hear = async ({ name, before, does, says, after, isLast = false }: Deed): Promise<void> => {
    const way = wayFor(does, kind);
    if (!way) return;
    const at = `${name} (${kind}, ${lang})`;
    await wayFor(before, kind)?.(reader);
    expect(await takeHeard(screen), `before ${at}`).toEqual([]);
    const { starts = '', ends = '' } = says(words, kind);
    await way(reader);
    await untilHeard(screen, isLast ? starts : '').catch(() => expect.fail(`nothing is said: ${at}`));
    await screen.waitForTimeout(AGAIN_MS);
    const heard = await takeHeard(screen);
    await wayFor(after, kind)?.(reader);
    const texts = heard.map(({ text }) => text);
    expect(new Set(texts).size, `${at}: ${texts.join(' | ')}`).toBe(isLast ? texts.length : 1);
    expect(isLast || texts.length === 1, `${at}: ${texts.join(' | ')}`).toBe(true);
    const last = texts.at(-1) ?? '';
    expect(last.startsWith(starts) && last.endsWith(ends), `${at}: “${last}” is not “${starts} … ${ends}”`).toBe(true);
    for (const text of texts) expect(wordsIn(text), `${at}: ${text}`).toBeLessThanOrEqual(MAX_WORDS);
    if (isLast) return;
    const { after: wait = 0 } = heard[0] ?? {};
    expect(wait, `${at}: ${last}`).toBeLessThan(LATEST_MS);
    waits.push(wait);
  };
  await screen.locator('[data-spoken]').first().waitFor({ state: 'attached' });
  await screen.waitForTimeout(SETTLED_MS);
  await listenIn(screen);
  for (const deed of DEEDS) {
    // oxlint-disable-next-line no-await-in-loop -- one page
    await hear(deed);
  }
  expect(waits.filter((wait) => wait > SOON_MS).length).toBeLessThanOrEqual(waits.length / 20);
};

/** With all that moves on the way, and without. */
const MOTION = { en: 'no-preference', uk: 'reduce' } as const;
interface Size {
  readonly width: number;
  readonly height: number;
}

/** The languages of a walk: that one, and in a full run the other too. */
export const languagesOf = (usual: Lang): readonly Lang[] => (process.env['FULL'] === '1' ? LANGS : [usual]);

/** Time enough on a busy machine; most of it is waiting. */
export const LONG = { timeout: 150_000 };

export const walkPage = (kind: 'wide' | 'phone', size: Size, lang: Lang): Promise<void> =>
  withPage({ ...size, hasTouch: kind === 'phone', reducedMotion: MOTION[lang] }, async (page) => {
    await openApp(page, `?lang=${lang}`);
    await walk({ page, screen: page, kind, lang });
  });

/** In a page of another site. */
export const walkFrame = (kind: 'frame' | 'low', { width, height }: Size, lang: Lang): Promise<void> =>
  withHost(
    { width: 400, height: 660, hasTouch: true, reducedMotion: MOTION[lang] },
    frame(`?ui=lite&lang=${lang}`, '', `width:${width}px;height:${height}px`),
    async (page) => walk({ page, screen: await frameOf(page), kind, lang }),
  );
