/** Which mark is pointed at: what a press slides under a resting pointer is not. */
import { expect, test } from 'vitest';
import { followMarkHover } from '../../src/ui/mark-hover.ts';

const layerOf = (...keys: readonly string[]): HTMLElement => {
  const layer = document.createElement('div');
  for (const key of keys) {
    const button = document.createElement('button');
    button.dataset['key'] = key;
    layer.append(button);
  }
  document.body.replaceChildren(layer);
  return layer;
};

test('after a press nothing is pointed at until the pointer has moved to another mark; a tap’s focus is none', () => {
  const layer = layerOf('a', 'b');
  const [a, b] = [...layer.querySelectorAll('button')] as [HTMLButtonElement, HTMLButtonElement];
  const said: (string | null)[] = [];
  const end = followMarkHover(layer, (key) => said.push(key));
  const over = (button: HTMLElement, clientX: number, pointerType = 'mouse'): boolean =>
    button.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, clientX, clientY: 5, pointerType }));
  over(a, 10);
  a.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 10, clientY: 5 }));
  over(b, 10);
  expect(said).toEqual(['a', null]);
  over(b, 11);
  over(a, 12, 'touch');
  expect(said).toEqual(['a', null, 'b']);
  end();
  over(a, 13);
  expect(said).toHaveLength(3);
});

test('a pointer that was there before is heard as soon as it moves', () => {
  const layer = layerOf('a');
  const said: (string | null)[] = [];
  const end = followMarkHover(layer, (key) => said.push(key));
  const move = (): boolean =>
    layer.firstElementChild!.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse' }));
  move();
  move();
  expect(said).toEqual(['a']);
  end();
});
