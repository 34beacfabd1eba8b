/** A value for what may wait: it changes once the frame that the change belongs to has been painted. */
import { startTransition, useEffect, useState } from 'react';

export const useAfterFrame = <T>(value: T): T => {
  const [shown, setShown] = useState(value);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => { timer = setTimeout(() => startTransition(() => setShown(value))); });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value]);
  return shown;
};
