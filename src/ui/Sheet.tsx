/**
 * A sheet from the bottom of a narrow page's main part, above the timeline, which stays in sight and in use. Not modal:
 * what it covers is inert while it is open. Escape and a swipe down close it; the focus goes back to where it was.
 */
import { useContext, useEffect, useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { SheetHostContext } from './sheet-host.tsx';
import './Sheet.css';

export interface SheetProps {
  readonly open: boolean;
  /** Its accessible name. */
  readonly label: string;
  readonly onClose: () => void;
  /** There only while it is open. */
  readonly children: ReactNode;
}

/** So far down a swipe closes, in CSS pixels. */
const SWIPE_PX = 64;

export const Sheet = ({ open, ...props }: SheetProps) => {
  const host = useContext(SheetHostContext);
  if (!open) return null;
  return host ? createPortal(<OpenSheet {...props} />, host) : <OpenSheet {...props} />;
};

/** What of the host lies under the sheet: it must not take the focus where nobody can see it. */
const coveredBy = (sheet: HTMLElement): readonly HTMLElement[] => {
  const own = sheet.getBoundingClientRect();
  return [...(sheet.parentElement?.children ?? [])].filter((other): other is HTMLElement => {
    if (!(other instanceof HTMLElement) || other === sheet) return false;
    const { top, bottom } = other.getBoundingClientRect();
    return bottom > own.top + 1 && top < own.bottom - 1;
  });
};

const OpenSheet = ({ label, onClose, children }: Omit<SheetProps, 'open'>) => {
  const sheet = useRef<HTMLDivElement>(null);
  // Before anything inside it takes the focus.
  const [before] = useState(() => document.activeElement);
  useEffect(() => {
    const node = sheet.current;
    if (!node) return undefined;
    let covered: readonly HTMLElement[] = [];
    const cover = (): void => {
      for (const element of covered) element.inert = false;
      covered = node.parentElement?.matches('.app-main') ? coveredBy(node) : [];
      for (const element of covered) element.inert = true;
    };
    // Its content comes late, and with it its height.
    const observer = new ResizeObserver(cover);
    observer.observe(node);
    node.focus({ preventScroll: true });
    return () => {
      observer.disconnect();
      for (const element of covered) element.inert = false;
      const at = document.activeElement;
      const isFree = at === null || at === document.body || node.contains(at);
      if (isFree && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [before]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from anywhere inside
    <div ref={sheet} className="sheet" role="dialog" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown}>
      <Grip sheet={() => sheet.current} onClose={onClose} />
      <div className="sheet-body">{children}</div>
    </div>
  );
};

/** A finger draws the sheet down by it; buttons and Escape do the same. */
const Grip = ({ sheet, onClose }: { readonly sheet: () => HTMLElement | null; readonly onClose: () => void }) => {
  const from = useRef<number | null>(null);
  const shift = (pixels: number): void => {
    const node = sheet();
    if (node) node.style.translate = pixels > 0 ? `0 ${pixels}px` : '';
  };
  const onPointerDown = (event: PointerEvent): void => {
    from.current = event.clientY;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (from.current !== null) shift(event.clientY - from.current);
  };
  const release = (event: PointerEvent): void => {
    const isClosed = from.current !== null && event.type === 'pointerup' && event.clientY - from.current > SWIPE_PX;
    from.current = null;
    shift(0);
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
