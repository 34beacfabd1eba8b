/** The card, fetched when an event is first selected (or when the page is idle). */
import { lazy, Suspense } from 'react';
import { withTexts } from '../../i18n/languages.ts';

const EventCard = lazy(async () => ({ default: (await withTexts(import('./EventCard.tsx'))).EventCard }));

export const LazyCard = ({ onClose }: { readonly onClose?: () => void }) => (
  <Suspense fallback={null}>
    <EventCard {...(onClose ? { onClose } : {})} />
  </Suspense>
);
