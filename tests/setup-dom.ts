/** What every component test needs: React's act environment, all texts, and an empty document after each test. */
import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import { loadDeferredFilters } from '../src/query/deferred-filters.ts';
import { loadDeferredQueries } from '../src/query/deferred-queries.ts';
import { timelineCounts } from '../src/panes/timeline/timeline-counts.ts';
import { compareBands } from '../src/panes/timeline/timeline-view.ts';
import { mapGestures, markReveal } from '../src/panes/map/map-view.ts';
import { searchBox } from '../src/panes/search/SearchField.tsx';
import { sliderGestures } from '../src/panes/timeline/playback/BandSliders.tsx';
import { playbackKeys } from '../src/panes/timeline/playback/use-playback-keys.ts';
import { typedWindowReader } from '../src/session/typed-window-reader.ts';
import { marksUse } from '../src/ui/mark-buttons.ts';
import { popoverPanel } from '../src/ui/Popover.tsx';
import { emptyWords } from '../src/session/empty-words.ts';
import { lateWords } from '../src/session/late-words.ts';
import { englishStore } from '../src/i18n/english-store.ts';

// This document gives no canvas a context, which each pane would say: `tests/browser/no-canvas.browser.ts`.
vi.mock('../src/ui/no-canvas.ts', () => ({ tellNoCanvas: () => () => undefined }));
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
// Parts that the app loads with their texts are rendered here by themselves.
await Promise.all([
  englishStore.load(),
  loadDeferredFilters(),
  loadDeferredQueries(),
  emptyWords.load(),
  lateWords.load(),
  typedWindowReader.load(),
  searchBox.load(),
  sliderGestures.load(),
  playbackKeys.load(),
  timelineCounts.load(),
  compareBands.load(),
  markReveal.load(),
  mapGestures.load(),
  marksUse.load(),
  popoverPanel.load(),
]);
afterEach(cleanup);
