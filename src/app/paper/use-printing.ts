/** Whether a print version is asked for, known before it is laid out. */
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * A browser lays out what is there when its `beforeprint` is over, so all of it is rendered in that event. What changes
 * the medium without it, such as a frame's host page or a preview, is followed as it changes.
 */
export const usePrinting = (): boolean => {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const medium = matchMedia('print');
    const before = (): void => flushSync(() => setPrinting(true));
    const after = (): void => setPrinting(medium.matches);
    const follow = (): void => (medium.matches ? before() : after());
    follow();
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    medium.addEventListener('change', follow);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
      medium.removeEventListener('change', follow);
    };
  }, []);
  return isPrinting;
};
