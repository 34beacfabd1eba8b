/**
 * The foot of the timeline, whose room is always kept: the overview, once the window is not all that there is to see,
 * with the buttons that zoom; and the chips for events outside the window.
 */
import { useResult } from '../../../session/use-result.ts';
import { useSelectionState, useSession, useSettledAnswer } from '../../../session/use-session.ts';
import type { PlotFrame } from '../../../layout/timeline/plot-frame.ts';
import { latePart } from '../../../ui/late-part.tsx';
import { OutsideChip } from './OutsideChip.tsx';

const Overview = latePart({
  load: async () => (await import('./Overview.tsx')).Overview,
  name: ({ playback }) => playback.overview,
  place: 'part-failed-line',
});

const ZoomButtons = latePart({ load: async () => (await import('./Overview.tsx')).ZoomButtons });

interface OverviewLineProps {
  readonly frame: PlotFrame;
  /** Where the chip for what is earlier stands, in a wide gutter; CSS pixels from the pane's top. */
  readonly chipTop: number;
}

export const OverviewLine = ({ frame, chipTop }: OverviewLineProps) => {
  const { context } = useSession();
  const { question } = useSettledAnswer();
  const isOwn = useSelectionState(({ selection }) => selection.window === null && selection.compare === null);
  const hasStory = useSelectionState(({ selection }) => selection.story !== null && selection.compare === null);
  const { before = null, after = null } = useResult({ kind: 'beyond', question, domain: question.window })?.value ?? {};
  const { start, end } = context.overview;
  const isDue = !isOwn || (before?.span.end ?? start) > start || (after?.span.start ?? end) < end;
  const { isSmall } = frame;
  return (
    <>
      {before && !isSmall && (
        <div className="overview-before" style={{ top: chipTop }}>
          <OutsideChip outside={before} side="before" />
        </div>
      )}
      {frame.overview > 0 && (
        <div className="overview-line" style={{ height: frame.overview }}>
          <div className="overview-gutter" style={isSmall ? undefined : { inlineSize: frame.left }}>
            {before && isSmall && !hasStory && <OutsideChip outside={before} side="before" />}
            {isDue && !isSmall && !hasStory && <ZoomButtons />}
          </div>
          <div className="overview-place">{isDue && !hasStory && <Overview />}</div>
          <div className="overview-after">{after && !hasStory && <OutsideChip outside={after} side="after" />}</div>
        </div>
      )}
    </>
  );
};
