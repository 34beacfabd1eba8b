/** Escape closes the topmost of what is open, wherever the focus is. */
import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { useEscape } from '../../src/ui/use-escape.ts';

const Layer = ({ name, log }: { readonly name: string; readonly log: string[] }) => {
  const [isOpen, setOpen] = useState(true);
  const close = (): void => {
    log.push(name);
    setOpen(false);
  };
  useEscape(isOpen ? close : null);
  return isOpen ? <p>{name}</p> : null;
};
const escape = (on: Element = document.body): boolean => fireEvent.keyDown(on, { key: 'Escape' });

test('the newest first, one at each press, and none is left', () => {
  const log: string[] = [];
  const { rerender } = render(<Layer name="first" log={log} />);
  rerender(
    <>
      <Layer name="first" log={log} />
      <Layer name="second" log={log} />
      <input aria-label="Field" />
    </>,
  );
  // From a field that has nothing to take back, too; the key is used up.
  expect(escape(screen.getByRole('textbox'))).toBe(false);
  expect(log).toEqual(['second']);
  expect(escape()).toBe(false);
  expect(log).toEqual(['second', 'first']);
  expect(escape()).toBe(true);
  expect(log).toHaveLength(2);
});

test('what the browser closes by itself, a press that is not over, or whoever took the key comes first', () => {
  const log: string[] = [];
  render(
    <>
      <button type="button" onKeyDown={(event) => event.preventDefault()}>
        Takes it
      </button>
      <Layer name="layer" log={log} />
    </>,
  );
  escape(screen.getByRole('button', { name: 'Takes it' }));
  const above = document.createElement('div');
  above.setAttribute('popover', 'auto');
  document.body.append(above);
  escape();
  above.remove();
  fireEvent.pointerDown(document.body);
  escape();
  expect(log).toEqual([]);
  fireEvent.pointerUp(document.body);
  escape();
  expect(log).toEqual(['layer']);
});
