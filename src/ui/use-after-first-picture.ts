/** Whether the first frame has been painted: what is asked for only then comes after the marks. */
import { useEffect, useState } from 'react';
import { frameLoop } from '../base/frame-loop.ts';

export const useAfterFirstPicture = (): boolean => {
  const [isTime, setTime] = useState(false);
  useEffect(() => {
    const next = (): void => setTime(true);
    const wait = (): void => frameLoop.request(next);
    frameLoop.request(wait);
    return () => {
      frameLoop.cancel(wait);
      frameLoop.cancel(next);
    };
  }, []);
  return isTime;
};
