/** The timeline pane: the timeline, with the controls of time on its axis. */
import { pointIn } from '../../base/sight-store.ts';
import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type MouseEvent,
  type ReactNode,
} from 'react';
import { foreignDates } from '../../wording/dates/foreign-dates-store.ts';
import { describeBesideMark } from '../../wording/describe-when.ts';
import { nameEvent } from '../../wording/name-event.ts';
import type { TimelineMark } from '../../layout/timeline/types.ts';
import { axisTopOf, plotFrame, sidesInUse } from '../../layout/timeline/plot-frame.ts';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { attachLate } from '../../base/attach-late.ts';
import { createLateStore } from '../../base/late-store.ts';
import { memoRecent } from '../../base/memo.ts';
import type { EventTable } from '../../events/types.ts';
import type { Dating } from '../../selection/selection.ts';
import type { Messages } from '../../i18n/en.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { latePart } from '../../ui/late-part.tsx';
import { usePanels } from '../../ui/use-panels.ts';
import { isCoarse } from '../../ui/is-coarse.ts';
import { useSide } from '../../ui/use-side.ts';
import { createAxisModel } from './axis-model.ts';
import { createBandStore, placeBand } from './playback/band-store.ts';
import { OverviewLine } from './playback/OverviewLine.tsx';
import { Playback } from './playback/Playback.tsx';
import type { StoryTicksProps } from './StoryTicks.tsx';
import type { TimelineTipProps } from './TimelineTip.tsx';
import { createTimelineView, type TimelineView, type TimelineWording } from './timeline-view.ts';

const TimelineTip = latePart<TimelineTipProps>({ load: async () => (await import('./TimelineTip.tsx')).TimelineTip });
const StoryTicks = latePart<StoryTicksProps>({ load: async () => (await import('./StoryTicks.tsx')).StoryTicks });

/** Where nothing is laid out. */
const FALLBACK = { width: 600, height: 700 } as const;

/** Each costs a parse of its date, and is asked for at every frame. */
const namesIn = memoRecent(
  4,
  (_table: EventTable, _dating: Dating, _messages: Messages, _words: ReturnType<typeof foreignDates>) =>
    new Map<number, string>(),
);
const nameOf = (table: EventTable, row: number, dating: Dating, messages: Messages): string => {
  const names = namesIn(table, dating, messages, foreignDates());
  const name = names.get(row) ?? nameEvent(table, row, dating, messages);
  names.set(row, name);
  return name;
};

const wordingOf = (messages: Messages): TimelineWording => ({
  messages,
  name: (answer, row) => {
    const name = nameOf(answer.table, row, answer.question.dating, messages);
    return answer.question.compare
      ? messages.compare.named(name, messages.compare.periods[answer.periods[row]!] ?? '') // row in range
      : name;
  },
  beside: (answer, row, isCut) => describeBesideMark(answer.table, row, answer.question.dating, messages, isCut),
});

/** Dragging and pinching need d3-zoom, which loads after the first picture, and so do keys. */
const panZoom = createLateStore(async () => (await import('./pan-zoom.ts')).attachPanZoom);

/** Where the chip for what is earlier stands below the axis: under the names of the tracks there, or in their place. */
const chipTop = (bottom: number, names: number): number => bottom + (names === 0 ? 8 : 12 + 18 * names);

interface TimelinePaneProps {
  /** In the strip at its top. */
  readonly caption?: ReactNode;
  /** The page has the steps from event to event in a place of its own. */
  readonly hasSteps?: boolean;
}

export const TimelinePane = ({ caption, hasSteps = false }: TimelinePaneProps) => {
  const session = useSession();
  const messages = useMessages();
  const { timeline } = messages;
  const plot = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<TimelineView | null>(null);
  const [hovered, setHovered] = useState<TimelineMark | null>(null);
  const hasStory = useSelectionState((state) => state.selection.story !== null);
  const hasControls = useSelectionState((state) => state.selection.ui !== 'bare');
  const isFrame = useSelectionState((state) => state.selection.ui !== 'full');
  const needsOverview = useSelectionState((state) => state.selection.compare !== null);
  const hasCaption = caption !== undefined;
  const width = useSide(plot, 'clientWidth') || FALLBACK.width;
  const height = useSide(plot, 'clientHeight') || FALLBACK.height;
  const frame = useMemo(
    () =>
      plotFrame({
        width,
        height,
        hasCaption,
        needsOverview,
        // A frame's way to the dates stands there in any case.
        isGutterTaken: hasControls && !hasCaption && (isFrame || !hasSteps),
        areStepsElsewhere: hasSteps,
        isTouched: isCoarse(),
        isStill: !hasControls,
      }),
    [width, height, hasCaption, needsOverview, hasSteps, hasControls, isFrame],
  );
  const { schema } = session.engine;
  const top = axisTopOf(frame, height, sidesInUse(schema));
  const axis = useMemo(() => createAxisModel(session), [session]);
  const band = useMemo(() => createBandStore(), []);

  const panels = usePanels();
  const panelsNow = useEffectEvent(() => panels);

  useEffect(() => {
    const node = plot.current;
    if (!node || !canvas.current || !layer.current) return undefined;
    const created = createTimelineView(
      { canvas: canvas.current, layer: layer.current },
      session,
      wordingOf(messages),
      axis,
      {
        onLaidOut: ({ axisTop, axisBottom }, scale) =>
          placeBand(band, { scale, top: axisTop, height: axisBottom - axisTop }),
        onHover: setHovered,
        panels: panelsNow,
      },
    );
    const detach = attachLate(panZoom, (attachPanZoom) => attachPanZoom(node, session, created.scale));
    setView(created);
    return () => {
      detach();
      created.destroy();
    };
  }, [session, messages, axis, band]);
  useLayoutEffect(() => view?.resize({ width, height }, frame), [view, width, height, frame]);
  // A row whose parts are listed there says that it is open.
  useEffect(() => view?.repaint(), [view, panels.open]);

  const onClick = (event: MouseEvent<HTMLElement>): void => {
    if (event.target instanceof HTMLButtonElement) return;
    const { x, y } = pointIn(event.currentTarget, event);
    view?.pressBeside(x, y);
  };
  const namesBelow = schema.usedTracks.filter((track) => schema.sides[track] === 'below').length;
  return (
    <section className="timeline" dir="ltr" aria-label={timeline.region}>
      <h2 className="visually-hidden">{timeline.region}</h2>
      {hasCaption && (
        <div className="timeline-caption" style={{ left: frame.left + 8, height: frame.caption }}>
          {caption}
        </div>
      )}
      {/* Presses on the empty plot need no key of their own: buttons, sliders and fields do the same. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions, jsx-a11y/no-noninteractive-element-interactions */}
      <div className="timeline-plot" ref={plot} onClick={onClick}>
        <canvas className="timeline-canvas" ref={canvas} aria-hidden="true" />
        <div className="timeline-layer" ref={layer} role="group" aria-label={timeline.hint} />
      </div>
      {hasControls && (
        <Playback
          band={band}
          axis={axis}
          frame={frame}
          top={top}
          room={height - top - frame.band}
          steps={hasCaption ? 'strip' : hasSteps ? 'elsewhere' : frame.isTiny ? 'band' : 'gutter'}
        >
          <OverviewLine frame={frame} chipTop={chipTop(top + frame.band, namesBelow)} />
        </Playback>
      )}
      {hasStory && view && frame.overview > 0 && !needsOverview && <StoryTicks scale={view.scale} />}
      {hovered && view && <TimelineTip mark={hovered} size={view.size()} onDismiss={() => setHovered(null)} />}
    </section>
  );
};
