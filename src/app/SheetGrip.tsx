/** On a narrow page a finger draws what is open down by it; buttons and Escape do the same. */
import { pageScale } from '../base/sight-store.ts';
import { useRef, type PointerEvent } from 'react';

/** So far down a swipe closes, in CSS pixels. */
const SWIPE_PX = 64;

export interface SheetGripProps {
  readonly onClose: () => void;
}

export const SheetGrip = ({ onClose }: SheetGripProps) => {
  const from = useRef<number | null>(null);
  const shift = ({ currentTarget: { parentElement: sheet } }: PointerEvent, pixels: number): void => {
    if (sheet) sheet.style.translate = pixels > 0 ? `0 ${pixels / pageScale()}px` : '';
  };
  const onPointerDown = (event: PointerEvent): void => {
    from.current = event.clientY;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (from.current !== null) shift(event, event.clientY - from.current);
  };
  const release = (event: PointerEvent): void => {
    const isClosed = from.current !== null && event.type === 'pointerup' && event.clientY - from.current > SWIPE_PX;
    from.current = null;
    shift(event, 0);
    if (isClosed) onClose();
  };
  return (
    <div
      className="sheet-grip"
      aria-hidden="true"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={release}
      onPointerCancel={release}
    />
  );
};
