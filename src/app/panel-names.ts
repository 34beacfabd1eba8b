/** The panels that only a press opens, and what a reader knows them by. */
import type { Messages } from '../i18n/en.ts';
import type { PanelId } from '../ui/use-panels.ts';

export type PressedPanel = Exclude<PanelId, 'compare' | 'search' | 'card'>;

export const PRESSED_PANELS: Readonly<Record<PressedPanel, (messages: Messages) => string>> = {
  describe: ({ app }) => app.menu,
  eyes: ({ app }) => app.menu,
  dates: ({ playback }) => playback.datesTitle,
  filters: ({ app }) => app.filters,
  group: ({ timeline }) => timeline.region,
  legend: ({ app }) => app.legend,
  matches: ({ search }) => search.open,
  story: ({ story }) => story.edit,
  sure: ({ reading }) => reading.howSure.heading,
  tray: ({ map }) => map.tray,
};

export const isPressed = (id: PanelId | null): id is PressedPanel => id !== null && Object.hasOwn(PRESSED_PANELS, id);
