/** "How sure?" in the reading column, whose code loads after the first picture; its place is kept. */
import { loadDeferredQueries } from '../../query/deferred-queries.ts';
import { latePart } from '../../ui/late-part.tsx';
import { useAfterFirstPicture } from '../../ui/use-after-first-picture.ts';
import './HowSure.css';

const Place = () => <div className="how-sure-place" />;

const HowSure = latePart({
  // With what counts for it: its numbers are there from the start.
  load: async () => (await Promise.all([import('./HowSure.tsx'), loadDeferredQueries()]))[0].HowSure,
  name: ({ reading }) => reading.howSure.heading,
  wait: Place,
});

export const LazyHowSure = () => (useAfterFirstPicture() ? <HowSure /> : <Place />);
