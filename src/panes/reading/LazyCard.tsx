/** The card, whose code loads when an event is first selected. */
import { latePart } from '../../ui/late-part.tsx';

export const LazyCard = latePart<{ readonly onClose?: () => void }>({
  load: async () => (await import('./EventCard.tsx')).EventCard,
  name: ({ reading }) => reading.card.region,
});
