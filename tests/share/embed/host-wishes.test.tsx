/** The page changes its mind: its later wish counts, and what has left it is let go. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { embedOf } from '../../../src/share/embed/host/embed.ts';
import { adopted, attach, hostPage, later, made, PAGE, playFrame, put, SITE } from './host-page.ts';

hostPage();
afterEach(() => vi.useRealTimers());

const OTHER = `${SITE}/tf/?view=map`;
describe('another address', () => {
  test.each([
    [
      'of the div',
      ({ element }: ReturnType<typeof made>): void => element.setAttribute('data-src', OTHER),
      `${OTHER}&ui=lite`,
    ],
    ['of the frame that was made', ({ frame }: ReturnType<typeof made>): void => void (frame.src = OTHER), OTHER],
  ] as const)('%s is followed, and what was remembered is of the one before', async (_, change, expected) => {
    const it = made();
    it.hello();
    const id = it.last('init')?.payload['id'];
    it.say('state', { state: 'sel=a' });
    change(it);
    await later();
    expect(it.frame.src).toBe(expected);
    // What the page before had still on its way.
    it.say('state', { state: 'sel=b' }, { id: String(id) });
    it.hello();
    expect(it.last('init')?.payload).not.toHaveProperty('state');
    it.say('state', { state: 'sel=c' });
    it.hello();
    expect(it.last('init')?.payload['state'], 'from there on it is remembered again').toBe('sel=c');
  });

  test('of a frame that stood already is followed', async () => {
    const { frame, hello, say, last } = adopted();
    hello();
    say('state', { state: 'sel=a' });
    frame.src = OTHER;
    await later();
    hello();
    expect(last('init')?.payload).not.toHaveProperty('state');
    expect(frame.getAttribute('src')).toBe(OTHER);
  });

  test('that differs by its fragment alone loads nothing, and nothing is forgotten', async () => {
    const { frame, hello, say, last } = adopted();
    hello();
    say('state', { state: 'sel=a' });
    frame.src += '#?secret=abc';
    await later();
    hello();
    expect(last('init')?.payload['state']).toBe('sel=a');
  });

  test('of no use is said once, and what is shown stays', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { element, frame } = made({ 'data-timefront': '' });
    element.setAttribute('data-src', 'javascript:alert(1)');
    await later();
    put('p', {});
    await later();
    expect(frame.src).toBe(`${PAGE}&ui=lite`);
    expect(warn).toHaveBeenCalledOnce();
  });

  test('comes late, where there was none', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const element = put('div', { 'data-timefront': '' });
    expect(attach(element)).toBe(null);
    element.setAttribute('data-src', PAGE);
    await later();
    expect(embedOf(element)?.frame.src).toBe(`${PAGE}&ui=lite`);
  });

  test('commands given with it wait for the page that it leads to', async () => {
    const { element, embed, hello, types } = made();
    hello();
    element.setAttribute('data-src', OTHER);
    await later();
    embed.seek('2024-05-12');
    expect(types()).toEqual(['init']);
    hello();
    expect(types()).toEqual(['init', 'init', 'seek']);
  });

  test('counts more than what the page’s own address holds', async () => {
    history.replaceState(null, '', `#tf=${encodeURIComponent('sel=a')}`);
    const { element, frame, hello, last } = made({ 'data-bind': 'hash' });
    expect(frame.src).toContain('sel=a');
    element.setAttribute('data-src', OTHER);
    await later();
    expect(frame.src).toBe(`${OTHER}&ui=lite`);
    hello();
    expect(last('init')?.payload).not.toHaveProperty('state');
  });
});

describe('other options', () => {
  test('name, theme, language', async () => {
    const { element, frame, hello, say, last } = made();
    hello();
    say('state', { state: 'sel=a' });
    for (const [name, value] of [
      ['data-title', 'Another name'],
      ['data-theme', 'dark'],
      ['data-lang', 'uk'],
    ] as const)
      element.setAttribute(name, value);
    await later();
    expect(frame.title).toBe('Another name');
    expect(last('theme')?.payload).toEqual({ theme: 'dark' });
    expect(last('set-state')?.payload).toEqual({ state: 'sel=a&lang=uk' });
    element.removeAttribute('data-theme');
    await later();
    expect(last('theme')?.payload).toEqual({ theme: 'auto' });
  });

  test('a height of its own', async () => {
    const { element, frame, hello, say } = made();
    hello();
    element.setAttribute('data-height', 'fixed');
    await later();
    say('resize', { height: 900 });
    expect(frame.style.height).toBe('620px');
    element.removeAttribute('data-height');
    await later();
    say('resize', { height: 900 });
    expect(frame.style.height).toBe('900px');
  });

  test('the page’s address, from now on and no longer', async () => {
    const { element, hello, say } = made();
    hello();
    element.setAttribute('data-bind', 'hash');
    await later();
    say('state', { state: 'sel=a' });
    expect(location.hash).toBe('#tf=sel%3Da');
    element.removeAttribute('data-bind');
    await later();
    say('state', { state: 'sel=b' });
    expect(location.hash).toBe('#tf=sel%3Da');
  });

  test('the element’s properties are its attributes', async () => {
    const element = document.createElement('timefront-embed') as HTMLElement & Record<string, string | null>;
    document.body.append(element);
    expect(element.querySelector('iframe')).toBe(null);
    element['src'] = PAGE;
    element['hashKey'] = 'map';
    element['bind'] = 'hash';
    const embed = embedOf(element);
    expect(embed?.frame.src).toBe(`${PAGE}&ui=lite`);
    const { hello, say } = playFrame(embed?.frame as HTMLIFrameElement);
    await later();
    hello();
    say('state', { state: 'sel=a' });
    expect([element['hashKey'], element.getAttribute('hash-key'), location.hash]).toEqual([
      'map',
      'map',
      '#map=sel%3Da',
    ]);
    element['src'] = OTHER;
    element['bind'] = null;
    await later();
    expect([embed?.frame.src, element.hasAttribute('bind')]).toEqual([`${OTHER}&ui=lite`, false]);
  });
});

describe('coming and going', () => {
  test('what comes into the page is embedded, what leaves it is let go, what is only moved stays', async () => {
    const box = put('section', {});
    const element = document.createElement('div');
    element.setAttribute('data-timefront', '');
    element.setAttribute('data-src', PAGE);
    box.append(element);
    await later();
    const embed = embedOf(element);
    expect(embed?.frame.parentNode).toBe(element);
    put('section', {}).append(element);
    await later();
    expect(embedOf(element)).toBe(embed);
    element.remove();
    await later();
    expect([embedOf(element), element.childNodes.length]).toEqual([undefined, 0]);
    document.body.append(element);
    await later();
    expect(embedOf(element)).toBeDefined();
  });

  test('what the page has ended stays so until it says otherwise', async () => {
    const { element, embed } = made({ 'data-timefront': '' });
    embed.destroy();
    put('p', {});
    await later();
    expect(embedOf(element)).toBe(undefined);
    expect(attach(element)).not.toBe(null);
  });

  test('a frame that stood already and goes is let go', async () => {
    const { frame } = adopted();
    frame.remove();
    await later();
    expect(embedOf(frame)).toBe(undefined);
  });

  test('events leave a shadow that the frame is in', () => {
    const host = put('div', {});
    const element = document.createElement('div');
    element.setAttribute('data-src', PAGE);
    host.attachShadow({ mode: 'closed' }).append(element);
    const embed = attach(element);
    if (!embed) throw new Error('nothing was embedded');
    const heard = vi.fn();
    document.addEventListener('timefront:ready', heard, { once: true });
    playFrame(embed.frame).hello();
    expect(heard).toHaveBeenCalledOnce();
  });
});

test('the element has the colour scheme of a theme that is named: in another the browser gives a frame a ground of its own', async () => {
  const { element, embed, frame } = made({ 'data-theme': 'dark' });
  const scheme = (): string => frame.style.colorScheme;
  expect(scheme()).toBe('dark');
  embed.theme('light');
  expect(scheme()).toBe('light');
  embed.theme('dark');
  element.removeAttribute('data-theme');
  await later();
  expect(scheme(), 'as the page, which declares none').toBe('light');
  element.setAttribute('data-theme', 'dark');
  await later();
  expect(scheme()).toBe('dark');
  element.removeAttribute('data-theme');
  await later();
  element.setAttribute('data-src', `${OTHER}&theme=dark`);
  await later();
  expect(scheme()).toBe('dark');
  const own = adopted({ style: 'color-scheme:inherit' });
  own.embed.theme('dark');
  expect(own.frame.style.colorScheme, 'its page has said it').toBe('inherit');
});
