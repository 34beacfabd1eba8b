/** Dragging a step to another place in the list; the buttons beside it do the same without dragging. */
import { useState, type PointerEvent } from 'react';

interface StepDrag {
  readonly from: number;
  /** Where it would stand. */
  readonly to: number;
}

/** The place in the list under a height on the screen. */
const placeAt = (list: Element, y: number, from: number): number => {
  const middles = [...list.children].map((item) => {
    const { top, height } = item.getBoundingClientRect();
    return top + height / 2;
  });
  return middles.filter((middle, i) => i !== from && middle < y).length;
};

export const useStepDrag = (onMove: (from: number, to: number) => void) => {
  const [drag, setDrag] = useState<StepDrag | null>(null);
  const handle = (index: number) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>): void => {
      if (event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ from: index, to: index });
    },
    onPointerMove: (event: PointerEvent<HTMLElement>): void => {
      const list = event.currentTarget.closest('ol');
      if (!drag || !list) return;
      const to = placeAt(list, event.clientY, drag.from);
      if (to !== drag.to) setDrag({ ...drag, to });
    },
    onPointerUp: (): void => {
      if (drag && drag.to !== drag.from) onMove(drag.from, drag.to);
      setDrag(null);
    },
    onPointerCancel: (): void => setDrag(null),
  });
  return { drag, handle };
};
