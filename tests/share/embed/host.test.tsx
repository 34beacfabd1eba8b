/** The host script in a page whose frames are played by the test: who is heard, what is sent, what the page sees of it. */
import { describe, expect, test, vi } from 'vitest';
import { embedOf } from '../../../src/share/embed/host/embed.ts';
import { start } from '../../../src/share/embed/host/start.ts';
import { adopted, attach, hostPage, made, PAGE, playFrame, put, SITE } from './host-page.ts';

const page = hostPage();

describe('a frame that is made', () => {
  test('has a name, delegates what is needed, and stands behind the picture', () => {
    const { element, frame } = made({ 'data-title': 'Map and timeline: May' });
    expect(element.lastElementChild).toBe(frame);
    expect(frame.src).toBe(`${PAGE}&ui=lite`);
    expect(
      Object.fromEntries(
        ['title', 'loading', 'allow', 'referrerpolicy', 'allowfullscreen'].map((name) => [
          name,
          frame.getAttribute(name),
        ]),
      ),
    ).toEqual({
      title: 'Map and timeline: May',
      loading: 'lazy',
      allow: 'fullscreen; clipboard-write; web-share',
      referrerpolicy: 'strict-origin-when-cross-origin',
      allowfullscreen: '',
    });
    expect(frame.style.cssText.replaceAll(' ', '')).toMatch(/width:1px;.*min-width:100%/);
    expect(frame.style.height).toBe('620px');
    expect(frame.style.colorScheme).toBe('light');
  });

  test('follows the scheme of a page that declares one', () => {
    vi.stubGlobal('getComputedStyle', () => ({ colorScheme: 'light dark' }));
    expect(made().frame.style.colorScheme).toBe('inherit');
  });

  test('follows the scheme that a page declares in its head alone', () => {
    const declared = document.createElement('meta');
    declared.name = 'color-scheme';
    document.head.append(declared);
    expect(made().frame.style.colorScheme).toBe('inherit');
    declared.remove();
  });

  test('is named by what stood there, and keeps an address with a chrome and a theme of its own', () => {
    const { frame } = made({
      'data-src': `${SITE}/?ui=bare&theme=light&q=a%7Eb`,
      'data-theme': 'dark',
      'data-lang': 'uk',
    });
    expect(frame.title).toBe('The picture');
    expect(frame.src).toBe(`${SITE}/?ui=bare&q=a%7Eb&theme=dark&lang=uk`);
  });

  test.each(['', 'javascript:alert(1)', 'data:text/html,x', 'http://'])(
    'the address %j leaves what stands there',
    (source) => {
      const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
      const element = put('div', { 'data-src': source }, 'The picture');
      expect(attach(element)).toBe(null);
      expect(element.textContent).toBe('The picture');
      expect(warn).toHaveBeenCalledOnce();
    },
  );

  test('goes when it is ended, and what stood there is back', () => {
    const { element, embed } = made();
    embed.destroy();
    expect(element.textContent).toBe('The picture');
    expect(element.querySelector('iframe')).toBe(null);
    embed.destroy();
    expect(attach(element)).not.toBe(embed);
  });
});

describe('the handshake', () => {
  test('a frame that stands already is asked, answers, and gets an id; its address is not touched', () => {
    const { frame, posted, hello, types, last } = adopted({ 'data-theme': 'dark', 'data-lang': 'uk' });
    expect(types()).toEqual(['ping']);
    expect(posted[0]).toMatchObject({ id: '', target: SITE });
    const ready = vi.fn();
    document.body.addEventListener('timefront:ready', ready, { once: true });
    hello();
    expect(last('init')?.payload).toMatchObject({
      version: 1,
      theme: 'dark',
      lang: 'uk',
      id: expect.stringMatching(/^\w{10,}$/),
    });
    expect(last('init')?.payload).not.toHaveProperty('state');
    expect(ready.mock.calls[0]?.[0]).toMatchObject({
      target: frame,
      detail: { version: 1, app: 'Timefront 1', caps: ['play'] },
    });
    expect(frame.getAttribute('src')).toBe(`${PAGE}&ui=lite`);
  });

  test('an empty frame is left alone until it has loaded', () => {
    const element = put('iframe', { src: PAGE });
    playFrame(element, SITE, true);
    attach(element);
    const { types } = playFrame(element);
    element.dispatchEvent(new Event('load'));
    expect(types()).toEqual(['ping']);
  });

  test('commands wait for it, and of each kind the last one counts', () => {
    const { embed, types, hello, last } = adopted();
    embed.seek('2024-05-10');
    embed.seek('2024-05-12');
    embed.play();
    embed.setState('?t=2024-05&data=https://evil.example/x.json&ui=full');
    expect(types()).toEqual(['ping']);
    hello();
    expect(types()).toEqual(['ping', 'init', 'seek', 'play', 'set-state']);
    expect(last('seek')?.payload).toEqual({ at: '2024-05-12' });
    expect(last('set-state')?.payload).toEqual({ state: 't=2024-05' });
    embed.pause();
    embed.select('vovchansk-battle');
    embed.theme('dark');
    expect(types().slice(5)).toEqual(['pause', 'select', 'theme']);
  });

  test('an opaque frame has no origin, and is posted to whatever it is', () => {
    const { posted, hello, say, embed } = adopted({ sandbox: 'allow-scripts allow-popups' }, 'null');
    expect(posted[0]).toMatchObject({ type: 'ping', target: '*' });
    say('hello', { versions: [1] }, { origin: SITE });
    expect(posted).toHaveLength(1);
    hello();
    expect(posted[1]).toMatchObject({ type: 'init', target: '*' });
    const state = vi.fn();
    embed.on('state', state);
    say('state', { state: 'view=map' });
    expect(state).toHaveBeenCalledWith({ state: 'view=map' });
  });

  test('an origin of "null" is heard from no other frame', () => {
    for (const sandbox of [{}, { sandbox: 'allow-scripts allow-same-origin' }]) {
      const { types, hello } = adopted(sandbox, 'null');
      hello();
      expect(types()).toEqual(['ping']);
    }
  });

  test('another window, another origin, another id or no envelope of ours is not heard', () => {
    const { embed, say, hello, types, frame } = adopted();
    const heard = vi.fn();
    embed.on('state', heard);
    say('hello', { versions: [1] }, { source: {} });
    say('hello', { versions: [1] }, { source: null });
    say('hello', { versions: [1] }, { origin: 'https://evil.example' });
    say('hello', { versions: [1] }, { v: 2 });
    expect(types()).toEqual(['ping']);
    say('resize', { height: 900 });
    hello();
    say('state', { state: 'a' }, { id: 'guessed' });
    say('state', { state: 'a' }, { source: {} });
    say('state', { state: 'a' }, { origin: 'https://evil.example' });
    say('state', { state: 7 });
    say('navigate', { url: 'https://evil.example' });
    say('toString', {});
    window.dispatchEvent(new MessageEvent('message', { data: 'text' }));
    expect(heard).not.toHaveBeenCalled();
    expect(frame.style.height).not.toBe('900px');
  });

  test('a frame that loads anew gets a new id and the state that it had', () => {
    const { hello, say, last } = adopted();
    hello();
    const first = last('init')?.payload['id'];
    hello();
    expect(last('init')?.payload['id'], 'not heard yet').toBe(first);
    say('state', { state: 'view=table&ui=lite' });
    hello();
    const second = last('init')?.payload;
    expect(second?.['id']).not.toBe(first);
    expect(second?.['state']).toBe('view=table');
  });

  test('without a version in common the frame keeps its height, and the page can tell', () => {
    const { element, frame, hello, types, say } = made();
    hello([2, 3]);
    say('resize', { height: 900 });
    expect(types()).toEqual([]);
    expect([
      element.hasAttribute('data-tf-unsupported'),
      frame.hasAttribute('data-tf-unsupported'),
      frame.style.height,
    ]).toEqual([true, true, '620px']);
    hello([1, 2]);
    expect(element.hasAttribute('data-tf-unsupported')).toBe(false);
  });
});

describe('what a frame says', () => {
  test('is an event at the element and a call, of known fields alone', () => {
    const { embed, element, hello, say } = made();
    const seen: [string, unknown][] = [];
    for (const type of ['state', 'select', 'playback', 'notice', 'error']) {
      document.body.addEventListener(
        `timefront:${type}`,
        (event) => {
          if (event.target === element) seen.push([type, (event as CustomEvent).detail]);
        },
        { once: true },
      );
    }
    const called = vi.fn();
    const off = embed.on('select', called);
    hello();
    say('state', { state: 'view=map', html: '<b>' });
    say('select', { id: 'a', title: 'A', date: '2024-05-10', url: 'javascript:alert(1)' });
    say('playback', { playing: true, at: '2024-05-10' });
    say('notice', { kind: 'correction', version: '1.2.0', text: 'Corrected' });
    say('error', { code: 'x', message: 'y' });
    expect(seen).toEqual([
      ['state', { state: 'view=map' }],
      ['select', { id: 'a', title: 'A', date: '2024-05-10', url: '' }],
      ['playback', { playing: true, at: '2024-05-10' }],
      ['notice', { kind: 'correction', version: '1.2.0', text: 'Corrected' }],
      ['error', { code: 'x', message: 'y' }],
    ]);
    off();
    say('select', { id: 'b', title: 'B', date: '', url: '' });
    expect(called).toHaveBeenCalledOnce();
  });

  test('who listens late for ready hears it', () => {
    const { embed, hello } = adopted();
    hello();
    const ready = vi.fn();
    embed.on('ready', ready);
    expect(ready).toHaveBeenCalledWith(expect.objectContaining({ version: 1 }));
  });
});

describe('heights', () => {
  test('go by the width, then by the frame, within limits', () => {
    const { frame, hello, say } = made();
    const heights = (asked: unknown): string => {
      say('resize', { height: asked });
      return frame.style.height;
    };
    page.layout().widen(400);
    expect(frame.style.height).toBe('640px');
    hello();
    expect([
      heights(560),
      heights(561),
      heights(562.3),
      heights(9999),
      heights(1),
      heights('400'),
      heights(NaN),
    ]).toEqual(['560px', '560px', '563px', '1600px', '320px', '320px', '320px']);
    page.layout().widen(1100);
    expect(frame.style.height, 'a height of its own is kept').toBe('320px');
  });

  test('grow eight times at one width and no more', () => {
    const { frame, hello, say } = made();
    hello();
    const grow = (): number => {
      say('resize', { height: parseInt(frame.style.height, 10) + 10 });
      return parseInt(frame.style.height, 10);
    };
    for (let n = 0; n < 12; n++) grow();
    expect(parseInt(frame.style.height, 10)).toBe(700);
    page.layout().widen(690);
    expect(grow()).toBe(710);
    for (let n = 0; n < 12; n++) grow();
    expect(parseInt(frame.style.height, 10)).toBe(780);
    say('select', { id: 'a', title: '', date: '', url: '' });
    expect(grow(), 'a reader has done something').toBe(790);
  });

  test('stay as the page has them when it says so', () => {
    const { frame, hello, say } = adopted({ 'data-height': 'fixed', style: 'height: 500px' });
    hello();
    say('resize', { height: 900 });
    page.layout().widen(400);
    expect(frame.style.height).toBe('500px');
  });
});

describe('the script in a page', () => {
  test('finds what is marked, once, however often it is loaded', () => {
    const div = put('div', { 'data-timefront': '', 'data-src': PAGE });
    const iframe = put('iframe', { 'data-timefront': '', src: PAGE });
    const api = window.Timefront;
    start();
    start();
    expect(window.Timefront).toBe(api);
    expect(div.querySelectorAll('iframe')).toHaveLength(1);
    expect(window.Timefront?.scan()).toEqual([embedOf(div), embedOf(iframe)]);
    expect(window.Timefront?.scan(iframe)).toEqual([embedOf(iframe)]);
    const element = put('div', { 'data-src': PAGE });
    expect(attach(element)?.frame).toBe(element.firstChild);
    expect(attach(element.firstChild as Element)).toBe(attach(element));
  });

  test('<timefront-embed> is the same with shorter attributes, and ends when it leaves the page', async () => {
    const element = document.createElement('timefront-embed');
    for (const [key, value] of Object.entries({ src: PAGE, title: 'By element', 'data-theme': 'dark' }))
      element.setAttribute(key, value);
    document.body.append(element);
    const frame = element.querySelector('iframe');
    expect([frame?.title, frame?.src]).toEqual(['By element', `${PAGE}&theme=dark&ui=lite`]);
    const moved = put('section', {});
    moved.append(element);
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
    expect(embedOf(element)).toBeDefined();
    element.remove();
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
    expect([embedOf(element), element.querySelector('iframe')]).toEqual([undefined, null]);
  });

  test('works in a browser without observers', () => {
    vi.stubGlobal('ResizeObserver', undefined);
    vi.stubGlobal('IntersectionObserver', undefined);
    put('p', { 'data-tf-state': 'view=map' });
    const { frame, embed } = made({ 'data-steps': 'p' });
    page.layout().widen(1100);
    window.dispatchEvent(new Event('resize'));
    expect(frame.style.height).toBe('680px');
    embed.destroy();
  });
});
