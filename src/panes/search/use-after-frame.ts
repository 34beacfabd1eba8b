/** A value for what may wait: it changes once the frame that the change belongs to has been painted. */
import { startTransition, useEffect, useState } from 'react';
import { afterFrame } from '../../base/after-frame.ts';

export const useAfterFrame = <T>(value: T): T => {
  const [shown, setShown] = useState(value);
  useEffect(() => afterFrame(() => startTransition(() => setShown(value))), [value]);
  return shown;
};
