/** The card, fetched when an event is first selected (or when the page is idle). */
import { latePart } from '../../ui/late-part.tsx';

export const LazyCard = latePart<{ readonly onClose?: () => void }>({
  load: async () => (await import('./EventCard.tsx')).EventCard,
  name: ({ reading }) => reading.card.region,
});
