/** A sheet, whose code is fetched when the first one opens. */
import { lazy, Suspense } from 'react';
import type { SheetProps } from './Sheet.tsx';

const Sheet = lazy(async () => ({ default: (await import('./Sheet.tsx')).Sheet }));

export const LazySheet = (props: SheetProps) =>
  props.open ? (
    <Suspense fallback={null}>
      <Sheet {...props} />
    </Suspense>
  ) : null;
