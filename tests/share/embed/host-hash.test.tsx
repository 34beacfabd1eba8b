/** The host script and the hash of its page: deep links into frames, mirrored states, several frames. */
import { describe, expect, test, vi } from 'vitest';
import { embedOf } from '../../../src/share/embed/host/embed.ts';
import { adopted, hostPage, made, PAGE, SITE } from './host-page.ts';

hostPage();

describe('the hash of the page', () => {
  test('a deep link opens a made frame there, with the data and chrome that the page chose', () => {
    history.replaceState(
      null,
      '',
      `/article#a=1&tf=${encodeURIComponent('t=2024-05-10..2024-05-12&data=https://evil.example/x&ui=full&sel=a')}`,
    );
    const { frame } = made({ 'data-bind': 'hash', 'data-src': `${SITE}/?data=other&t=2024-05&theme=dark&ui=bare` });
    expect(frame.src).toBe(`${SITE}/?data=other&theme=dark&ui=bare&t=2024-05-10..2024-05-12&sel=a`);
  });

  test('an adopted frame is told by init; states are mirrored beside what else is there; a new hash is shown', () => {
    history.replaceState({ own: 1 }, '', '/article?x=1#a=1&tf=view%3Dmap&b');
    const { hello, say, last, types, embed } = adopted({ 'data-bind': 'hash' });
    hello();
    expect(last('init')?.payload['state']).toBe('view=map');
    const { length } = history;
    say('state', { state: 't=2024-05-10..2024-05-12&q=a b' });
    expect(location.hash).toBe('#a=1&tf=t%3D2024-05-10..2024-05-12%26q%3Da%20b&b');
    expect([history.state, history.length]).toEqual([{ own: 1 }, length]);
    history.replaceState(null, '', '#heading');
    window.dispatchEvent(new Event('hashchange'));
    expect(types().includes('set-state')).toBe(false);
    history.replaceState(null, '', '#tf=view%3Dtable%26data%3Dx');
    window.dispatchEvent(new Event('hashchange'));
    expect(last('set-state')?.payload).toEqual({ state: 'view=table' });
    // The dataset's own view is a view too, where the frame's address has another.
    say('state', { state: '' });
    expect(location.href).toMatch(/\/article\?x=1#tf=$/);
    embed.destroy();
    expect(made({ 'data-bind': 'hash' }).frame.src).toBe(`${SITE}/tf/?ui=lite`);
  });

  test('the page decides of playing and of motion, and a key of any letters finds its way back', () => {
    history.replaceState(
      null,
      '',
      `#${encodeURIComponent('карта')}=${encodeURIComponent('view=map&play=1&motion=auto')}&b`,
    );
    const { frame, hello, say } = made({
      'data-bind': 'hash',
      'data-hash-key': 'карта',
      'data-src': `${PAGE}&motion=none&play=1`,
    });
    expect(frame.src).toBe(`${SITE}/tf/?motion=none&view=map&ui=lite`);
    hello();
    say('state', { state: 'view=table' });
    expect(location.hash).toBe(`#${encodeURIComponent('карта')}=view%3Dtable&b`);
  });

  test('a page with a base stays where it is', () => {
    history.replaceState(null, '', '/article?x=1');
    const base = document.createElement('base');
    base.href = '/other/';
    document.head.append(base);
    try {
      const { hello, say } = made({ 'data-bind': 'hash' });
      hello();
      say('state', { state: 'view=map' });
      expect(location.href).toMatch(/\/article\?x=1#tf=view%3Dmap$/);
    } finally {
      base.remove();
    }
  });

  test('a frame that has left the page without a word makes room for the next', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const first = made({ 'data-bind': 'hash' });
    first.element.remove();
    const second = made({ 'data-bind': 'hash' });
    second.hello();
    second.say('state', { state: 'view=map' });
    expect([location.hash, warn.mock.calls, embedOf(first.element)]).toEqual(['#tf=view%3Dmap', [], undefined]);
  });

  test('a broken value is none; two frames have two keys', () => {
    history.replaceState(null, '', '#tf=%E0%A4%A&other=view%3Dmap');
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(made({ 'data-bind': 'hash' }).frame.src).toBe(`${PAGE}&ui=lite`);
    const third = made({ 'data-bind': 'hash' });
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('"tf" is taken'));
    third.hello();
    third.say('state', { state: 'a' });
    expect(location.hash).toContain('tf=%E0%A4%A&');
    expect(made({ 'data-bind': 'hash', 'data-hash-key': 'other' }).frame.src).toContain('?view=map&ui=lite');
  });
});
