/** Which layout the page has room for, for panes to read; the app decides it (`app/use-layout.ts`). */
import { createContext, useContext } from 'react';

export type Layout = 'wide' | 'middle' | 'narrow';
export interface PageLayout {
  readonly layout: Layout;
  /** Everything but map, timeline and playback gives way. */
  readonly isLow: boolean;
  /** Of map and timeline one alone is shown; the header leads to the other. */
  readonly isOnePane: boolean;
}

export const PageLayoutContext = createContext<PageLayout>({
  layout: 'wide',
  isLow: false,
  isOnePane: false,
});
export const usePageLayout = (): PageLayout => useContext(PageLayoutContext);
