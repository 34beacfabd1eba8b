/**
 * Where the sliders are placed: on the overview or, on a narrow or low page with few events, on the timeline's axis.
 */
import { useSelectionState, useSession } from '../../../session/use-session.ts';
import { usePageLayout } from '../../../ui/use-page-layout.ts';

/** With more events the overview's counts are needed even on a narrow page. */
const MAX_EVENTS_ON_AXIS = 200;

/** Overview and axis both ask here, so that each slider exists only once. */
export const useSliderPlacement = (): 'overview' | 'axis' => {
  const { count } = useSession().engine.schema;
  const { layout, isLow } = usePageLayout();
  const view = useSelectionState((state) => state.selection.view);
  const hasTimeline = view === 'split' || view === 'timeline';
  return (layout === 'narrow' || isLow) && hasTimeline && count <= MAX_EVENTS_ON_AXIS ? 'axis' : 'overview';
};
