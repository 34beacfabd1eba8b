/** Where the sliders live: on the overview, or on a narrow or low page with few events on the timeline's own axis. */
import { useSelectionState, useSession } from '../../../session/use-session.ts';
import { usePageLayout } from '../../../ui/use-page-layout.ts';

/** More events than this need the overview's counts even on a narrow page. */
const FEW = 200;

/** The overview and the timeline's axis both ask here, so that each slider exists once. */
export const useSliderHome = (): 'overview' | 'axis' => {
  const { table } = useSession();
  const { layout, isLow } = usePageLayout();
  const view = useSelectionState((state) => state.selection.view);
  const hasTimeline = view === 'split' || view === 'timeline';
  return (layout === 'narrow' || isLow) && hasTimeline && table.count <= FEW ? 'axis' : 'overview';
};
