/** Where the sliders live: on the overview, or on a narrow or low page with few events on the timeline's own axis. */
import { useSyncExternalStore } from 'react';
import { useSelectionState, useSession } from '../../../session/use-session.ts';

/** More events than this need the overview's counts even on a narrow page. */
const FEW = 200;

const watchLayout = (changed: () => void): (() => void) => {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-layout', 'data-low'] });
  return () => observer.disconnect();
};
const isNarrow = (): boolean => {
  const { layout, low } = document.documentElement.dataset;
  return layout === 'narrow' || low === 'true';
};

/** The overview and the timeline's axis both ask here, so that each slider exists once. */
export const useSliderHome = (): 'overview' | 'axis' => {
  const { table } = useSession();
  const narrow = useSyncExternalStore(watchLayout, isNarrow);
  const view = useSelectionState((state) => state.selection.view);
  const hasTimeline = view === 'split' || view === 'timeline';
  return narrow && hasTimeline && table.count <= FEW ? 'axis' : 'overview';
};
