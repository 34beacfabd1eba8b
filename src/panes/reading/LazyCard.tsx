/** The card, fetched when an event is first selected (or when the page is idle). */
import { lazy, Suspense } from 'react';

const EventCard = lazy(async () => ({ default: (await import('./EventCard.tsx')).EventCard }));

export const LazyCard = ({ onClose }: { readonly onClose?: () => void }) => (
  <Suspense fallback={null}><EventCard {...(onClose ? { onClose } : {})} /></Suspense>
);
