/** The buttons over a canvas: nested lists whose order is the account's, walked by keys, and never rebuilt needlessly. */
import { fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMarkButtons } from '../../src/ui/mark-buttons.ts';
import type { MarkButton } from '../../src/ui/marks.ts';

afterEach(() => document.body.replaceChildren());

const flat = (key: string): MarkButton => ({
  key,
  name: `Event ${key}`,
  x: 0,
  y: 0,
  width: 20,
  height: 20,
  isCurrent: false,
});
const mark = (key: string, more: Partial<MarkButton> = {}): MarkButton => ({ ...flat(key), list: 0, ...more });
/** In time order: a and c on one side, b on the other; b has parts. */
const CLOSED = [mark('a', { across: 'b' }), mark('b', { list: 1, isExpanded: false, across: 'a' }), mark('c')];
const OPEN = [
  mark('a'),
  mark('b', { list: 1, isExpanded: true }),
  mark('b1', { list: 1, whole: 'b' }),
  mark('c'),
  mark('b2', { list: 1, whole: 'b' }),
  mark('b21', { list: 1, whole: 'b2' }),
];
const NAMES = ['Upper', 'Lower'];

let layer: HTMLElement;
let pressed: string[];
let unanswered: number;
let buttons: ReturnType<typeof createMarkButtons>;
beforeEach(() => {
  layer = document.createElement('div');
  document.body.replaceChildren(layer);
  pressed = [];
  unanswered = 0;
  buttons = createMarkButtons(layer, {
    activate: (key) => pressed.push(key),
    hover: () => {},
    unanswered: () => (unanswered += 1),
  });
});
const buttonOf = (key: string): HTMLElement => layer.querySelector<HTMLElement>(`[data-key="${key}"]`)!; // given in the test
const focused = (): string | undefined => (document.activeElement as HTMLElement).dataset['key'];
const press = (key: string, code = key): void => {
  fireEvent.keyDown(document.activeElement!, { key, code });
};
/** "Upper: a c; Lower: b(b1 b2(b21))" */
const outline = (list: Element): string =>
  [...list.children]
    .map((item) => {
      const parts = item.querySelector(':scope > [role=list]');
      return `${item.querySelector('button')!.dataset['key']}${parts ? `(${outline(parts)})` : ''}`;
    })
    .join(' ');
const lists = (): readonly string[] =>
  [...layer.querySelectorAll(':scope > [role=list]')].map(
    (list) => `${list.getAttribute('aria-label')}: ${outline(list)}`,
  );

test('side, occasion, part: in time order, whichever of the sides comes first', () => {
  buttons.update(CLOSED, NAMES);
  expect(lists()).toEqual(['Upper: a c', 'Lower: b']);
  buttons.update(OPEN, NAMES);
  expect(lists()).toEqual(['Upper: a c', 'Lower: b(b1 b2(b21))']);
  buttons.update([mark('b', { list: 1 }), mark('a')], NAMES);
  expect(lists()).toEqual(['Upper: a', 'Lower: b']);
});

test('left and right walk through time across both sides, up and down through levels, one key to the answer', () => {
  buttons.update(CLOSED, NAMES);
  buttonOf('a').focus();
  press('ArrowRight');
  expect(focused()).toBe('b');
  press('ArrowRight');
  press('ArrowRight');
  expect(focused()).toBe('c');
  press('Home');
  expect(focused()).toBe('a');
  press('ф', 'KeyA');
  expect(focused()).toBe('b');
  press('a', 'KeyA');
  expect(focused()).toBe('a');
  press('ArrowDown');
  expect([focused(), pressed]).toEqual(['a', []]);
  press('ArrowRight');
  press('ArrowDown');
  expect([focused(), pressed]).toEqual(['b', ['b']]);
  buttons.update(OPEN, NAMES);
  press('ArrowDown');
  expect(focused()).toBe('b1');
  press('End');
  expect(focused()).toBe('b2');
  press('ArrowDown');
  expect(focused()).toBe('b21');
  press('ArrowUp');
  press('ArrowUp');
  expect(focused()).toBe('b');
});

test('the key to the answer says once that there is none, and stays where it is', () => {
  buttons.update(CLOSED, NAMES);
  buttonOf('a').focus();
  press('a', 'KeyA');
  expect([focused(), unanswered]).toEqual(['b', 0]);
  buttonOf('c').focus();
  press('a', 'KeyA');
  expect([focused(), unanswered]).toEqual(['c', 1]);
  press('ArrowUp');
  expect(unanswered).toBe(1);
});

test('a layer without lists is walked by all four arrows', () => {
  buttons.update(['a', 'b', 'c'].map(flat));
  expect(layer.querySelector('[role=list]')).toBeNull();
  buttonOf('a').focus();
  press('ArrowDown');
  expect(focused()).toBe('b');
  press('ArrowUp');
  expect(focused()).toBe('a');
});

test('an event keeps its button and the focus, whatever comes, goes or changes places round it', () => {
  buttons.update(CLOSED, NAMES);
  const kept = buttonOf('b');
  kept.focus();
  buttons.update(OPEN, NAMES);
  buttons.update([mark('z', { list: 1 }), mark('b', { list: 1, x: 50 }), mark('y', { list: 1 })], NAMES);
  expect(lists()).toEqual(['Lower: z b y']);
  expect(buttonOf('b')).toBe(kept);
  expect(document.activeElement).toBe(kept);
  expect(kept.style.transform).toContain('50');
});

test('moving marks about touches no element but theirs', async () => {
  buttons.update(OPEN, NAMES);
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  observer.observe(layer, { childList: true, subtree: true });
  buttons.update(
    OPEN.map((each) => ({ ...each, x: each.x + 3 })),
    NAMES,
  );
  changes.push(...observer.takeRecords());
  expect(changes).toEqual([]);
});

test('what closes hands the focus to its whole, what goes to where the tab key enters, the last one to the layer', () => {
  buttons.update(OPEN, NAMES);
  buttonOf('b21').focus();
  buttons.update(OPEN.slice(0, -1), NAMES);
  expect(focused()).toBe('b2');
  buttons.update(CLOSED, NAMES);
  expect(focused()).toBe('b');
  buttons.update([mark('a')], NAMES);
  expect(focused()).toBe('a');
  buttons.update([], NAMES);
  expect(document.activeElement).toBe(layer);
});

test('what takes the focus gives it back to the very element, though that was gone meanwhile', () => {
  buttons.update(CLOSED, NAMES);
  const kept = buttonOf('b');
  kept.focus();
  kept.blur();
  buttons.update([mark('a')], NAMES);
  buttons.update(CLOSED, NAMES);
  expect(buttonOf('b')).toBe(kept);
});

test('a name has the language of each of its parts; a note stands beside its mark, a last sentence after all', () => {
  let asked = 0;
  const named = mark('a', {
    name: 'Захоплено, Fighting',
    inLanguages: () => {
      asked += 1;
      const words = document.createElement('span');
      const own = document.createElement('span');
      own.lang = 'uk';
      own.append('Захоплено');
      words.append(own, ', Fighting');
      return words;
    },
    note: 'First of all',
  });
  // Before the code that knows languages has come, then at each frame.
  buttons.update([{ ...named, inLanguages: null }], NAMES, 'No data');
  expect(buttonOf('a').getAttribute('aria-label')).toBe('Захоплено, Fighting');
  for (let frame = 0; frame < 3; frame += 1) buttons.update([named], NAMES, 'No data');
  expect(asked).toBe(1);
  expect(buttonOf('a').querySelector('[lang=uk]')?.textContent).toBe('Захоплено');
  expect(buttonOf('a').textContent).toBe('Захоплено, Fighting');
  expect(buttonOf('a').hasAttribute('aria-label')).toBe(false);
  expect(buttonOf('a').parentElement?.textContent).toContain('First of all');
  expect(layer.lastElementChild?.textContent).toBe('No data');
  buttons.update([mark('a')], NAMES);
  expect(buttonOf('a').getAttribute('aria-label')).toBe('Event a');
  expect(layer.textContent).toBe('');
});

test('what a finger lies on stays until it is lifted, with what the last picture had', () => {
  buttons.update(CLOSED, NAMES);
  const finger = buttonOf('a');
  fireEvent.touchStart(finger, { touches: [{}] });
  fireEvent.touchStart(finger, { touches: [{}, {}] });
  buttons.update([mark('b', { list: 1 })], NAMES);
  buttons.update([mark('c')], NAMES);
  fireEvent.touchEnd(finger, { touches: [{}] });
  expect(lists()).toEqual(['Upper: a c', 'Lower: b']);
  fireEvent.touchEnd(finger, { touches: [] });
  expect(lists()).toEqual(['Upper: c']);
  expect(finger.isConnected).toBe(false);
});
