/** "How sure?" in the reading column, whose code loads after the first picture; its place is kept. */
import { latePart } from '../../ui/late-part.tsx';

export const LazyHowSure = latePart({
  load: async () => (await import('./HowSure.tsx')).HowSure,
  name: ({ reading }) => reading.howSure.heading,
  wait: () => <div className="how-sure-place" />,
});
