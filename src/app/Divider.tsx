/** The divider between map and timeline: dragged, or moved by arrow keys; a double click puts it back. */
import { pageScale } from '../base/sight-store.ts';
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { isRightToLeft } from '../base/page-direction.ts';
import { useAllMessages } from '../i18n/use-messages.ts';

const STEP = 24;

export interface DividerProps {
  readonly width: number;
  readonly min: number;
  readonly max: number;
  readonly onWidth: (width: number) => void;
  readonly onReset: () => void;
}

/**
 * The timeline is on the right, and on the left where the page reads from there: what a way to the left does to its
 * width.
 */
const wayLeft = (): 1 | -1 => (isRightToLeft() ? -1 : 1);

/** `width` = the timeline's width in CSS pixels. */
export const Divider = ({ width, min, max, onWidth, onReset }: DividerProps) => {
  const { helpSheet } = useAllMessages();
  const grabbed = useRef<{ x: number; width: number } | null>(null);
  const clamp = (next: number): number => Math.round(Math.max(min, Math.min(max, next)));
  const onKeyDown = (event: KeyboardEvent): void => {
    const moves: Readonly<Record<string, number>> = {
      ArrowLeft: width + STEP * wayLeft(),
      ArrowRight: width - STEP * wayLeft(),
      Home: max,
      End: min,
    };
    const next = moves[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onWidth(clamp(next));
  };
  const onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    grabbed.current = { x: event.clientX, width };
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (grabbed.current)
      onWidth(clamp(grabbed.current.width + ((grabbed.current.x - event.clientX) / pageScale()) * wayLeft()));
  };
  const release = (): void => {
    grabbed.current = null;
  };
  return (
    // A focusable separator is a widget (ARIA 1.2), which the linter's list of roles leaves out.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-static-element-interactions
    <div
      className="app-divider"
      role="separator"
      aria-orientation="vertical"
      aria-label={helpSheet.groups.divider}
      aria-valuenow={width}
      aria-valuemin={min}
      aria-valuemax={max}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={release}
      onPointerCancel={release}
      onDoubleClick={onReset}
    />
  );
};
