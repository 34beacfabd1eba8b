/**
 * On a narrow page a finger draws what is open down by it; buttons and Escape do the same. What is open stands in the
 * place of the row with the status, which is heard all the same, and so is each deed.
 */
import { useRef, type PointerEvent } from 'react';
import { pageScale } from '../base/sight-store.ts';
import { StatusLine } from '../panes/reading/StatusLine.tsx';

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
    <>
      <div
        className="sheet-grip"
        aria-hidden="true"
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={release}
        onPointerCancel={release}
      />
      <div className="visually-hidden sheet-status">
        <StatusLine />
      </div>
    </>
  );
};
