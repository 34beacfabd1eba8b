/** The legend, whose code loads after the first picture. */
import { latePart } from '../../ui/late-part.tsx';
import { useAfterFirstPicture } from '../../ui/use-after-first-picture.ts';

const Legend = latePart({
  load: async () => (await import('./Legend.tsx')).Legend,
  name: ({ app }) => app.legend,
});

export const LazyLegend = () => (useAfterFirstPicture() ? <Legend /> : null);
