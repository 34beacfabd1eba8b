/** A tooltip beside a box of its pane, above or below it; Escape dismisses it, and whatever else the key is for. */
import { useEffect, type ReactNode } from 'react';

const GAP = 8;
const WIDTH = 280;

interface TipProps {
  /** What it is about, in pixels of the pane. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** The pane's size. */
  readonly width: number;
  readonly height: number;
  readonly onDismiss: () => void;
  readonly children: ReactNode;
}

export const Tip = ({ box, width, height, onDismiss, children }: TipProps) => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onDismiss();
    };
    addEventListener('keydown', onKey, { capture: true });
    return () => removeEventListener('keydown', onKey, { capture: true });
  }, [onDismiss]);
  const isUpper = box.y > height / 2;
  const left = Math.max(8, Math.min(width - WIDTH - 8, box.x + box.width / 2 - WIDTH / 2));
  const style = isUpper ? { left, bottom: height - box.y + GAP } : { left, top: box.y + box.height + GAP };
  return (
    <div className="tip" role="tooltip" style={{ ...style, width: 'max-content', maxWidth: WIDTH }}>
      {children}
    </div>
  );
};
