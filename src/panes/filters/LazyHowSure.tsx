/** "How sure?" in the reading column, whose code loads after the first picture; its place is kept. */
import { latePart } from '../../ui/late-part.tsx';
import { useAfterFirstPicture } from '../../ui/use-after-first-picture.ts';
import './HowSure.css';

const Place = () => <div className="how-sure-place" />;

const HowSure = latePart({
  load: async () => (await import('./HowSure.tsx')).HowSure,
  name: ({ reading }) => reading.howSure.heading,
  wait: Place,
});

export const LazyHowSure = () => (useAfterFirstPicture() ? <HowSure /> : <Place />);
