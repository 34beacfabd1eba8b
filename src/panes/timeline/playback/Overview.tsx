/** The overview: a small mirrored histogram with the window and the playhead on it, and chips for what lies beyond. */
import { useLayoutEffect, useMemo, useRef } from 'react';
import { frameLoop } from '../../../base/frame-loop.ts';
import { paintShapes, prepareCanvas } from '../../../base/paint/paint-canvas.ts';
import type { TimeScale } from '../../../layout/timeline/axis.ts';
import { layoutOverview } from '../../../layout/overview/layout-overview.ts';
import { isClearOf } from '../../../layout/overview/place-dates.ts';
import { useResult } from '../../../session/use-result.ts';
import { useSession, useSettledAnswer } from '../../../session/use-session.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { measureText } from '../../../theme/measure-text.ts';
import { FONT } from '../../../theme/tokens.ts';
import { useTheme } from '../../../theme/use-theme.ts';
import { OutsideChip } from './OutsideChip.tsx';
import {
  binAt,
  overviewBins,
  overviewDomain,
  overviewTicks,
  type OverviewData,
  type OverviewTick,
} from './overview-data.ts';
import { layoutDateLabels } from './paint-sliders.ts';
import { TimeSliders } from './TimeSliders.tsx';
import { useLivePaint } from './use-live-paint.ts';
import { useSide } from '../../../ui/use-side.ts';
import './Overview.css';
import { latePart } from '../../../ui/late-part.tsx';
import type { CompareBrushProps } from './CompareBrush.tsx';

const CompareBrush = latePart<CompareBrushProps>({
  load: async () => (await import('./CompareBrush.tsx')).CompareBrush,
  name: ({ compare }) => compare.region,
  place: 'part-failed-float',
});

const HEIGHT = 76;
const PLOT_HEIGHT = 42;

const Histogram = ({ data, width }: { readonly data: OverviewData; readonly width: number }) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { palette } = useTheme();
  useLayoutEffect(() => {
    const paint = (): void => {
      const ctx = canvas.current && prepareCanvas(canvas.current, width, PLOT_HEIGHT);
      if (ctx) paintShapes(ctx, layoutOverview({ ...data, height: PLOT_HEIGHT }), { palette, font: FONT });
    };
    paint();
    return () => frameLoop.cancel(paint);
  }, [data, width, palette]);
  return <canvas ref={canvas} className="overview-canvas" style={{ width, height: PLOT_HEIGHT }} aria-hidden="true" />;
};

/** Labels of months and days; one gives way while a handle's own date stands on it. */
const Ticks = ({ ticks, scale }: { readonly ticks: readonly OverviewTick[]; readonly scale: TimeScale }) => {
  const session = useSession();
  const messages = useMessages();
  const root = useRef<HTMLDivElement>(null);
  useLivePaint(session, () => {
    const { start, end } = layoutDateLabels(session, scale, messages);
    ticks.forEach((tick, i) => {
      const isClear = isClearOf(tick, start) && isClearOf(tick, end);
      const element = root.current?.children[i];
      if (element instanceof HTMLElement) element.style.visibility = isClear ? '' : 'hidden';
    });
  });
  return (
    <div ref={root} className="overview-ticks" aria-hidden="true">
      {ticks.map((tick) => (
        <span key={tick.x} style={{ left: tick.left, width: tick.right - tick.left }}>
          {tick.text}
        </span>
      ))}
    </div>
  );
};

const Plot = ({ width }: { readonly width: number }) => {
  const session = useSession();
  const messages = useMessages();
  const answer = useSettledAnswer();
  const { question } = answer;
  const { start, end } = overviewDomain(session.context, answer.span);
  const domain = useMemo(() => ({ start, end }), [start, end]);
  const { unit } = answer;
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
      <Ticks ticks={ticks} scale={scale} />
      <TimeSliders
        domain={domain}
        width={width}
        height={HEIGHT}
        placement="overview"
        binAt={(time) => binAt(edges, time)}
      />
      {answer.question.compare && <CompareBrush domain={domain} width={width} height={HEIGHT} />}
    </>
  );
};

export const Overview = () => {
  const session = useSession();
  const { playback: words } = useMessages();
  const answer = useSettledAnswer();
  const plot = useRef<HTMLDivElement>(null);
  const width = useSide(plot, 'clientWidth');
  const domain = useMemo(() => overviewDomain(session.context, answer.span), [session, answer.span]);
  const beyond = useResult({ kind: 'beyond', question: answer.question, domain })?.value;
  const { before, after } = beyond ?? { before: null, after: null };
  return (
    <div className="overview" role="group" aria-label={words.overview}>
      {before && <OutsideChip outside={before} side="before" />}
      <div ref={plot} className="overview-plot">
        <Plot width={width || 600} />
      </div>
      {after && <OutsideChip outside={after} side="after" />}
    </div>
  );
};
