/** The legend, whose code loads after the first picture. */
import { useEffect, useState } from 'react';
import { frameLoop } from '../../base/frame-loop.ts';
import { latePart } from '../../ui/late-part.tsx';

const Legend = latePart({
  load: async () => (await import('./Legend.tsx')).Legend,
  name: ({ app }) => app.legend,
});

export const LazyLegend = () => {
  const [isTime, setTime] = useState(false);
  useEffect(() => {
    // Asked for after the first frame, so that the marks are painted first.
    const next = (): void => setTime(true);
    const wait = (): void => frameLoop.request(next);
    frameLoop.request(wait);
    return () => {
      frameLoop.cancel(wait);
      frameLoop.cancel(next);
    };
  }, []);
  return isTime ? <Legend /> : null;
};
