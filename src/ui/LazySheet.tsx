/** A sheet, whose code is fetched when the first one opens. */
import { latePart } from './late-part.tsx';
import type { SheetProps } from './Sheet.tsx';

const Sheet = latePart<SheetProps>({
  load: async () => (await import('./Sheet.tsx')).Sheet,
  name: (_messages, { label }) => label,
  place: 'sheet',
});

export const LazySheet = (props: SheetProps) => (props.open ? <Sheet {...props} /> : null);
