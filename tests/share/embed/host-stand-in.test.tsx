/** What stands in an element before its frame: seen while it is waited for, where it fails, on paper; never touched. */
import { expect, test, vi } from 'vitest';
import { embedOf } from '../../../src/share/embed/host/embed.ts';
import { attach, hostPage, later, made, PAGE, playFrame, put } from './host-page.ts';

hostPage();

/** Whether what the page has put there is seen, and whether the frame is. */
const seenIn = (element: Element): readonly boolean[] =>
  [element.shadowRoot?.querySelector('div'), element.querySelector('iframe')].map(
    (each) =>
      each !== null && each !== undefined && each.style.display !== 'none' && each.style.visibility !== 'hidden',
  );

test('shows once it has answered; what stood there stays in the document, and is seen where the frame fails', () => {
  const { element, hello, say } = made();
  const seen = (): readonly boolean[] => seenIn(element);
  expect(element.firstChild?.nodeValue).toBe('The picture');
  expect(seen()).toEqual([true, false]);
  hello();
  expect(seen()).toEqual([false, true]);
  say('error', { code: 'bad-value', message: '' });
  expect(seen()).toEqual([false, true]);
  say('error', { code: 'unreachable', message: '' });
  expect(seen()).toEqual([true, false]);
  hello();
  expect(seen()).toEqual([false, true]);
  expect(element.firstChild?.nodeValue).toBe('The picture');
});

test('without a version in common it is there for the reader all the same', () => {
  const { element, hello } = made();
  hello([99]);
  expect(seenIn(element)).toEqual([false, true]);
});

test('that loads and says nothing leaves the place to what stood there, and takes it when it speaks after all', () => {
  vi.useFakeTimers();
  const { element, frame, hello } = made();
  vi.advanceTimersByTime(60_000);
  // It may be far down the page, and wait to be looked at.
  expect(seenIn(element)).toEqual([true, false]);
  expect(frame.style.display).toBe('block');
  frame.dispatchEvent(new Event('load'));
  vi.advanceTimersByTime(5000);
  expect(frame.style.display).toBe('block');
  vi.advanceTimersByTime(10_000);
  expect([frame.style.display, seenIn(element)]).toEqual(['none', [true, false]]);
  hello();
  expect(seenIn(element)).toEqual([false, true]);
  frame.dispatchEvent(new Event('load'));
  vi.advanceTimersByTime(60_000);
  expect(seenIn(element), 'it has spoken').toEqual([false, true]);
});

test('what a framework renders anew beside it is its own', async () => {
  const { element, frame, hello } = made();
  const link = document.createElement('a');
  element.insertBefore(link, element.firstChild);
  element.removeChild(element.childNodes[1] as Node);
  hello();
  expect([...element.childNodes]).toEqual([link, frame]);
  element.textContent = 'New';
  await later();
  expect([...element.childNodes].map((node) => node.nodeName)).toEqual(['#text', 'IFRAME']);
  expect(element.lastChild).toBe(frame);
  for (let n = 0; n < 20; n++) {
    element.textContent = 'Never';
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await later();
  }
  expect(element.childNodes, 'whoever wants none has none in the end').toHaveLength(1);
});

test('of a copy of the page, as libraries keep for the way back, is made anew', async () => {
  const { element } = made({ 'data-timefront': '' });
  const copy = element.cloneNode(true) as HTMLElement;
  element.replaceWith(copy);
  await later();
  expect(embedOf(element)).toBe(undefined);
  expect([...copy.childNodes].map((node) => node.nodeName)).toEqual(['#text', 'IFRAME']);
  expect(embedOf(copy)?.frame).toBe(copy.lastChild);
});

test('gives way on paper: to a picture with its place, to words beside it', () => {
  for (const [inside, isReplaced] of [
    [document.createElement('img'), true],
    [document.createElement('b'), false],
  ] as const) {
    const element = put('div', { 'data-src': PAGE });
    element.append(inside);
    const embed = attach(element);
    if (!embed) throw new Error('nothing was embedded');
    const { hello } = playFrame(embed.frame);
    hello();
    const seen = (): readonly boolean[] => seenIn(element);
    expect(seen()).toEqual([false, true]);
    window.dispatchEvent(new Event('beforeprint'));
    expect(seen()).toEqual([true, !isReplaced]);
    window.dispatchEvent(new Event('afterprint'));
    expect(seen()).toEqual([false, true]);
  }
});
