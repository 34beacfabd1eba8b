/** The legend, which the first picture does not wait for. */
import { lazy, Suspense, useEffect, useState } from 'react';
import { frameLoop } from '../../base/frame-loop.ts';
import { withTexts } from '../../i18n/languages.ts';

const Legend = lazy(async () => ({ default: (await withTexts(import('./Legend.tsx'))).Legend }));

export const LazyLegend = () => {
  const [isTime, setTime] = useState(false);
  useEffect(() => {
    // Asked for in the first frame, so it is there for the second: the marks come first.
    const next = (): void => setTime(true);
    const wait = (): void => frameLoop.request(next);
    frameLoop.request(wait);
    return () => {
      frameLoop.cancel(wait);
      frameLoop.cancel(next);
    };
  }, []);
  return isTime ? (
    <Suspense fallback={null}>
      <Legend />
    </Suspense>
  ) : null;
};
