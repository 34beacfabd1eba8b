/** What pointers need is attached once it has come, and at once where it is here. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { attachLate } from '../../src/base/attach-late.ts';
import { createLateStore } from '../../src/base/late-store.ts';

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('removeEventListener', () => {});
  vi.stubGlobal('document', new EventTarget());
});
afterEach(() => vi.unstubAllGlobals());

/** An element that can capture; and what was heard on it. */
const pressable = () => {
  const element = Object.assign(new EventTarget(), { setPointerCapture: vi.fn<(id: number) => void>() });
  const heard: string[] = [];
  const listen = (): (() => void) => {
    const listening = new AbortController();
    for (const type of ['pointerdown', 'pointermove', 'pointerup', 'keydown'])
      element.addEventListener(type, () => heard.push(type), listening);
    return () => listening.abort();
  };
  return { element: element as unknown as HTMLElement, capture: element.setPointerCapture, heard, listen };
};
class Press extends Event {
  readonly pointerId = 7;
}
/** Of the key that its object names; a copy is made of the press, as a browser does. */
class KeyPress extends Event {
  readonly key: string;
  readonly altKey: boolean;
  constructor(type: string, { key, altKey = false }: { readonly key: string; readonly altKey?: boolean }) {
    super(type, { cancelable: true });
    this.key = key;
    this.altKey = altKey;
  }
}

test('presses meanwhile are captured and handed on; moves of no press are not', async () => {
  vi.stubGlobal('PointerEvent', Press);
  const { element, capture, heard, listen } = pressable();
  const store = createLateStore(() => Promise.resolve('part'));
  const takeBack = attachLate(store, listen, element);
  for (const type of ['pointermove', 'pointerdown', 'pointermove', 'pointerup']) element.dispatchEvent(new Press(type));
  expect(heard).toEqual([]);
  expect(capture.mock.calls).toEqual([[7]]);
  await vi.waitFor(() => expect(heard).toEqual(['pointerdown', 'pointermove', 'pointerup']));
  element.dispatchEvent(new Press('pointerdown'));
  expect(heard).toHaveLength(4);
  takeBack();
  element.dispatchEvent(new Press('pointerdown'));
  expect(heard).toHaveLength(4);
});

test('keys that move are handed on too, and nobody else hears them meanwhile; other keys are not held', async () => {
  const { element, heard, listen } = pressable();
  const takeBack = attachLate(
    createLateStore(() => Promise.resolve('part')),
    listen,
    element,
  );
  const presses = [
    new KeyPress('keydown', { key: 'ArrowLeft' }),
    new KeyPress('keydown', { key: 'ArrowLeft', altKey: true }),
    new KeyPress('keydown', { key: ' ' }),
  ];
  for (const press of presses) element.dispatchEvent(press);
  expect(presses.map((press) => press.cancelBubble)).toEqual([true, false, false]);
  expect(heard).toEqual([]);
  await vi.waitFor(() => expect(heard).toEqual(['keydown']));
  takeBack();
});

test('keys that were pressed anywhere in the page meanwhile are told to who comes, later ones are not', async () => {
  const told = vi.fn<(part: string, early: readonly KeyboardEvent[]) => () => void>(() => () => {});
  attachLate(
    createLateStore(() => Promise.resolve('part')),
    told,
  );
  for (const key of ['/', 'v']) document.dispatchEvent(new KeyPress('keydown', { key }));
  await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
  document.dispatchEvent(new KeyPress('keydown', { key: 'o' }));
  expect(told.mock.calls[0]?.[1].map(({ key }) => key)).toEqual(['/', 'v']);
});

test('what is here is attached at once; what nobody wants any more is neither attached nor listened for', async () => {
  const part = createLateStore(() => Promise.resolve('part'));
  const { element, capture, heard, listen } = pressable();
  attachLate(part, listen, element)();
  element.dispatchEvent(new Press('pointerdown'));
  expect(capture).not.toHaveBeenCalled();
  await part.load();
  const attach = vi.fn<(value: string) => () => void>(() => () => {});
  attachLate(part, attach);
  expect(attach).toHaveBeenCalledWith('part', []);
  expect(heard).toEqual([]);
});
