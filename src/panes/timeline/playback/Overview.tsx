/** The overview at the timeline's foot: all data as a small mirrored histogram, with the windows on it. */
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { paintShapes, prepareCanvas } from '../../../base/paint/paint-canvas.ts';
import type { TimeScale } from '../../../layout/timeline/axis.ts';
import { layoutOverview } from '../../../layout/overview/layout-overview.ts';
import { endPlaces } from '../../../layout/overview/window-places.ts';
import { useResult } from '../../../session/use-result.ts';
import { useSession, useSettledAnswer } from '../../../session/use-session.ts';
import { useAllMessages, useMessages } from '../../../i18n/use-messages.ts';
import { measureText } from '../../../theme/measure-text.ts';
import { FONT } from '../../../theme/tokens.ts';
import { useTheme } from '../../../theme/use-theme.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useSide } from '../../../ui/use-side.ts';
import { zoomBy, ZOOM_STEP } from '../window-limits.ts';
import { CompareBrush } from './CompareBrush.tsx';
import { overviewBins, overviewDomain, overviewTicks, type OverviewData } from './overview-data.ts';
import { followOverviewGestures } from './overview-gestures.ts';
import { useLivePaint } from './use-live-paint.ts';

/** CSS pixels: the histogram, and the dates under it. */
const PLOT_HEIGHT = 14;
const HEIGHT = 28;

const Histogram = ({ data, width }: { readonly data: OverviewData; readonly width: number }) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { palette } = useTheme();
  useLayoutEffect(() => {
    const ctx = canvas.current && prepareCanvas(canvas.current, width, PLOT_HEIGHT);
    if (ctx) paintShapes(ctx, layoutOverview({ ...data, height: PLOT_HEIGHT }), { palette, font: FONT });
  }, [data, width, palette]);
  return <canvas ref={canvas} className="overview-canvas" style={{ width, height: PLOT_HEIGHT }} aria-hidden="true" />;
};

/** The window, to be dragged whole; a press beside it takes it there. */
const WindowSpan = ({ scale }: { readonly scale: TimeScale }) => {
  const session = useSession();
  const root = useRef<HTMLDivElement>(null);
  const latest = useRef(scale);
  useLivePaint(session, () => {
    latest.current = scale;
    const element = root.current;
    if (!element) return;
    const { start, end } = endPlaces(session.answer().question.window, scale);
    element.style.transform = `translateX(${start}px)`;
    element.style.width = `${Math.max(3, end - start)}px`;
  });
  useEffect(() => {
    const plot = root.current?.parentElement;
    return plot ? followOverviewGestures(session, plot, () => latest.current) : undefined;
  }, [session]);
  return <div ref={root} className="overview-window" />;
};

const Plot = ({ width }: { readonly width: number }) => {
  const session = useSession();
  const messages = useAllMessages();
  const answer = useSettledAnswer();
  const { question, unit } = answer;
  const { start, end } = overviewDomain(session.context, question);
  const domain = useMemo(() => ({ start, end }), [start, end]);
  const { scale, edges } = useMemo(() => overviewBins(domain, width, unit), [domain, width, unit]);
  // Counts stay the same while the playhead moves, and so does what is drawn of them.
  const counts = useResult({ kind: 'bins', question, counted: 'filtered', edges })?.value;
  const all = useResult({ kind: 'bins', question, counted: 'all', edges })?.value;
  const isFiltered = answer.filtered < answer.total;
  const data = useMemo(
    () => counts && all && { scale, edges, counts, ghost: isFiltered ? all : null },
    [scale, edges, counts, all, isFiltered],
  );
  const ticks = useMemo(() => overviewTicks(scale, unit, messages, measureText), [scale, unit, messages]);
  return (
    <>
      {data && <Histogram data={data} width={width} />}
      <div className="overview-ticks" aria-hidden="true">
        {ticks.map((tick) => (
          <span key={tick.x} style={{ left: tick.left, width: tick.right - tick.left }}>
            {tick.text}
          </span>
        ))}
      </div>
      <WindowSpan scale={scale} />
      {question.compare && <CompareBrush domain={domain} width={width} height={HEIGHT} />}
    </>
  );
};

export const Overview = () => {
  const { playback: words } = useAllMessages();
  const plot = useRef<HTMLDivElement>(null);
  const width = useSide(plot, 'clientWidth');
  return (
    <div className="overview" role="group" aria-label={words.overview}>
      <div ref={plot} className="overview-plot">
        <Plot width={width || 600} />
      </div>
    </div>
  );
};

/** Beside it, for who does not drag. */
export const ZoomButtons = () => {
  const session = useSession();
  const { timeline } = useMessages();
  return (
    <div className="overview-zoom">
      <IconButton icon="plus" size={16} label={timeline.zoomIn} onClick={() => zoomBy(session, ZOOM_STEP)} />
      <IconButton icon="minus" size={16} label={timeline.zoomOut} onClick={() => zoomBy(session, 1 / ZOOM_STEP)} />
    </div>
  );
};
