/** The page's one inline script: it lays the page out as the app will, and shows nothing that is not so. */
import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { SHELL_SCRIPT } from '../../src/build/headers.mjs';
import { pickLang } from '../../src/base/lang.ts';
import { isLowFor, isOnePaneFor, layoutFor } from '../../src/app/use-layout.ts';

const FRAMES = [
  [
    'k',
    [
      ['en', './s/k/frame/'],
      ['uk', './s/k/uk/frame/'],
    ],
  ],
  ['other', [['en', './s/other/frame/']]],
];
const MARKUP =
  `<div id="shell" data-langs="en uk" data-frames="${JSON.stringify(FRAMES).replaceAll('"', '&quot;')}">` +
  '<div class="app"><h1 data-in="en">A</h1><h1 data-in="uk" hidden>B</h1><div class="app-main"></div><div class="map-view"></div><div class="app-timeline"><div class="shell-band"></div></div></div></div>';

const { document, DOMParser, HTMLElement, MutationObserver } = new Window();

const run = (
  search: string,
  width = 1440,
  height = 900,
  languages: readonly string[] = ['en-GB'],
  leave: (call: string) => void = () => undefined,
) => {
  document.body.replaceChildren(...new DOMParser().parseFromString(MARKUP, 'text/html').body.childNodes);
  const given = {
    window: { innerWidth: width, innerHeight: height, stop: () => leave('stop') },
    document,
    location: { search, replace: leave },
    navigator: { languages },
    matchMedia: () => ({ matches: false }),
    addEventListener: () => undefined,
    scrollY: 0,
    MutationObserver,
  };
  // oxlint-disable-next-line no-new-func, typescript/no-implied-eval -- it is a text of the page, not a module
  new Function(...Object.keys(given), SHELL_SCRIPT)(...Object.values(given));
  const app = document.querySelector('.app');
  return {
    page: document.documentElement.dataset,
    app: app instanceof HTMLElement ? app.dataset : {},
    headlines: [...document.querySelectorAll('h1')].map(({ textContent }) => textContent),
  };
};

const WIDTHS = [320, 390, 479, 480, 559, 560, 768, 844, 899, 900, 1024, 1279, 1280, 1920];
const HEIGHTS = [240, 359, 360, 390, 479, 480, 664, 720, 855, 1024];

test.each(['full', 'lite'] as const)('lays out every size as the app does: ui=%s', (ui) => {
  for (const width of WIDTHS)
    for (const height of HEIGHTS) {
      const { layout, low, single } = run(ui === 'full' ? '' : '?ui=lite', width, height).app;
      const isLow = isLowFor(height) && (ui !== 'full' || width >= 480);
      expect([width, height, layout, low, single]).toEqual([
        width,
        height,
        layoutFor(width, height, ui),
        String(isLow),
        String(isOnePaneFor(height, ui)),
      ]);
    }
});

test.each([
  ['', 'picture'],
  ['?theme=dark&utm_source=post', 'picture'],
  ['?lang=en', 'picture'],
  ['?bg=transparent', 'picture'],
  ['?lang=uk', 'words'],
  ['?sel=a', 'words'],
  ['?t=2024-05', 'words'],
  ['?ui=lite', 'words'],
  ['?data=https%3A%2F%2Fexample.org%2Fa.json', 'frame'],
  ['?snapshot=1.0.0', 'frame'],
])('%s: of the built-in dataset it shows the %s', (search, shown) => {
  expect(run(search).page['shell']).toBe(shown);
});

test.each([
  ['', ['uk-UA', 'en']],
  ['', ['de', 'en']],
  ['', ['fr']],
  ['?lang=uk', ['en']],
  ['?lang=xx', ['uk']],
])('speaks the language that the app will: %s for %s', (search, languages) => {
  const { page, headlines } = run(search, 1440, 900, languages);
  const lang = pickLang(search === '?lang=uk' ? 'uk' : null, languages);
  expect(page['reader']).toBe(lang);
  expect(headlines).toEqual([lang === 'uk' ? 'B' : 'A']);
});

test.each([
  ['?static=1', ['en'], './s/k/frame/'],
  ['?static=1', ['uk'], './s/k/uk/frame/'],
  ['?ui=lite&static=1&lang=uk', ['en'], './s/k/uk/frame/'],
  // Of what names nothing, and of a story, which has no such page, it is the dataset's own view.
  ['?static=1&data=&story=3', ['uk'], './s/k/uk/frame/'],
  ['?static=1&data=k', ['en'], './s/k/frame/'],
  ['?static=1&data=other', ['en'], './s/other/frame/'],
  ['?static=1&data=other', ['uk'], './s/other/frame/'],
  ['?static=1&data=foreign', ['en'], null],
  ['?static=1&data=constructor', ['en'], null],
  ['?static=1&data=https%3A%2F%2Fexample.org%2Fk.json', ['en'], null],
  ['?static=1&snapshot=1.0.0', ['en'], null],
  ['?static=1&data=k&snapshot=1.0.0', ['en'], null],
  ['?static=0', ['en'], null],
  ['', ['en'], null],
])('%s: leads to the page without a script before anything is read: %s', (search, languages, page) => {
  const calls: string[] = [];
  const link = document.createElement('link');
  link.dataset['rel'] = 'preload';
  document.head.replaceChildren(link);
  run(search, 1440, 900, languages, (call) => calls.push(call));
  // Nor is anything fetched that the page would need, nor what data from elsewhere do not.
  const isWanted = page === null && !/data|snapshot/.test(search);
  expect(document.querySelector('link')?.getAttribute('rel')).toBe(isWanted ? 'preload' : null);
  expect(calls).toEqual(page === null ? [] : ['stop', page]);
});

test('the theme is the link’s, else the system’s', () => {
  expect(run('?theme=dark').page['theme']).toBe('dark');
  expect(run('?theme=loud').page['theme']).toBe('light');
});

test.each([
  ['?ui=lite&bg=transparent', 'transparent'],
  ['?bg=loud', ''],
  ['', ''],
])('%s: the page has the ground "%s"', (search, ground) => {
  expect(run(search).page['bg']).toBe(ground);
});
