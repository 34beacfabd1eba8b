/**
 * The one place for what opens beside the picture. A pane asks for a panel by its id; which component that is and where
 * it stands is the app's matter (`app/panels.tsx`), so that panes need not know one another.
 */
import { createContext, useContext } from 'react';

export type PanelId =
  | 'filters'
  | 'story'
  | 'compare'
  | 'sure'
  | 'tray'
  | 'legend'
  | 'dates'
  | 'search'
  | 'matches'
  | 'group'
  | 'describe'
  | 'eyes'
  | 'card';

export interface Panels {
  /** Open by the reader's wish; the selected event's card and a story's step are not among them. */
  readonly open: PanelId | null;
  readonly show: (id: PanelId) => void;
  readonly toggle: (id: PanelId) => void;
  readonly close: () => void;
}

const nothing = (): void => undefined;
export const PanelsContext = createContext<Panels>({ open: null, show: nothing, toggle: nothing, close: nothing });
export const usePanels = (): Panels => useContext(PanelsContext);
