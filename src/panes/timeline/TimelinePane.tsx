/** The timeline pane: the detailed timeline, sliders on its axis on narrow pages, and zoom buttons. */
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { describeWhen } from '../../wording/describe-when.ts';
import { nameEvent } from '../../wording/name-event.ts';
import type { TimelineMark } from '../../layout/timeline/types.ts';
import type { TimeScale } from '../../layout/timeline/axis.ts';
import type { Session } from '../../session/session.ts';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { attachLate } from '../../base/attach-late.ts';
import { createLateStore } from '../../base/late-store.ts';
import type { Messages } from '../../i18n/en.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { latePart } from '../../ui/late-part.tsx';
import { TimeSliders } from './playback/TimeSliders.tsx';
import { useSliderPlacement } from './playback/use-slider-placement.ts';
import type { StoryTicksProps } from './StoryTicks.tsx';
import type { TimelineTipProps } from './TimelineTip.tsx';
import { axisDomain, createTimelineView, type TimelineView, type TimelineWording } from './timeline-view.ts';
import type { Gestures } from './pan-zoom.ts';
import { zoomBy } from './window-limits.ts';
import '../../ui/mark-buttons.css';
import './TimelinePane.css';

const TimelineTip = latePart<TimelineTipProps>({ load: async () => (await import('./TimelineTip.tsx')).TimelineTip });
const StoryTicks = latePart<StoryTicksProps>({ load: async () => (await import('./StoryTicks.tsx')).StoryTicks });

/** CSS pixels. */
const TAP_REACH = 22;
const ZOOM_STEP = 1.6;

const wordingOf = (messages: Messages): TimelineWording => ({
  messages,
  name: (answer, row) => {
    const name = nameEvent(answer.table, row, answer.question.dating, messages);
    return answer.question.compare
      ? messages.compare.named(name, messages.compare.periods[answer.periods[row]!] ?? '') // row in range
      : name;
  },
  when: (answer, row) => describeWhen(answer.table, row, answer.question.dating, messages).short,
});

/** Dragging and pinching need d3-zoom, which loads after the first picture; buttons, sliders and keys do the same. */
const panZoom = createLateStore(async () => (await import('./pan-zoom.ts')).attachPanZoom);

/** A press on the empty plot selects the nearest mark within reach, else it moves the playhead there. */
const tap = (event: MouseEvent<HTMLElement>, session: Session, view: TimelineView): void => {
  const box = event.currentTarget.getBoundingClientRect();
  const x = event.clientX - box.left;
  const y = event.clientY - box.top;
  const id = view.nearest(x, y, TAP_REACH);
  if (id) {
    session.actions.select(id);
    return;
  }
  const scale: TimeScale = view.scale();
  const unit = session.answer().unit;
  session.actions.setAt(unit.floor(scale.time(Math.max(scale.left, Math.min(scale.right - 1, x)))));
};

interface AxisPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const samePlace = (before: AxisPlace | null, after: AxisPlace): AxisPlace =>
  before &&
  before.left === after.left &&
  before.top === after.top &&
  before.width === after.width &&
  before.height === after.height
    ? before
    : after;

/** The three sliders on the timeline's axis, on narrow and low pages. */
const AxisSliders = ({ axis }: { readonly axis: AxisPlace }) => {
  const session = useSession();
  const window = useSelectionState((state) => state.selection.window);
  // The domain follows the committed windows only, so that the axis does not move under a dragged handle.
  const compare = useSelectionState((state) => state.selection.compare);
  const domain = useMemo(() => axisDomain(session, window, compare), [session, window, compare]);
  return (
    <div
      className="timeline-sliders"
      style={{ left: axis.left, top: axis.top, width: axis.width, height: axis.height }}
    >
      <TimeSliders domain={domain} width={axis.width} height={axis.height} placement="axis" />
    </div>
  );
};

interface TimelinePaneProps {
  /** In the strip at its top. */
  readonly caption?: ReactNode;
}

export const TimelinePane = ({ caption }: TimelinePaneProps) => {
  const session = useSession();
  const messages = useMessages();
  const { timeline } = messages;
  const plot = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<TimelineView | null>(null);
  const [axis, setAxis] = useState<AxisPlace | null>(null);
  const [hovered, setHovered] = useState<TimelineMark | null>(null);
  const hasStory = useSelectionState((state) => state.selection.story !== null);
  const hasCaption = caption !== undefined;
  const placement = useSliderPlacement();
  const latestPlacement = useRef(placement);

  useEffect(() => {
    const node = plot.current;
    if (!node || !canvas.current || !layer.current) return undefined;
    const created = createTimelineView(
      { canvas: canvas.current, layer: layer.current, hasCaption },
      session,
      wordingOf(messages),
      () => latestPlacement.current,
      {
        onLaidOut: (layout, scale) => {
          if (latestPlacement.current === 'axis')
            setAxis((before) =>
              samePlace(before, {
                left: scale.left,
                top: layout.axisTop,
                width: scale.right - scale.left,
                height: layout.axisBottom - layout.axisTop,
              }),
            );
        },
        onHover: setHovered,
      },
    );
    const measure = (): void => created.resize(node.clientWidth, node.clientHeight);
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    measure();
    // With two windows a drag would be ambiguous; zooming applies to the first.
    const isOneWindow = (): boolean => session.store.getState().selection.compare === null;
    const gesturesOf = (): Gestures => (latestPlacement.current === 'overview' && isOneWindow() ? 'all' : 'pinch');
    const detach = attachLate(panZoom, (attachPanZoom) => attachPanZoom(node, session, created.scale, gesturesOf));
    setView(created);
    return () => {
      observer.disconnect();
      detach();
      created.destroy();
    };
  }, [session, messages, hasCaption]);

  useEffect(() => {
    latestPlacement.current = placement;
    view?.repaint();
  }, [placement, view]);

  const onClick = (event: MouseEvent<HTMLElement>): void => {
    if (view && !(event.target instanceof HTMLButtonElement)) tap(event, session, view);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') zoomBy(session, ZOOM_STEP);
    else if (event.key === '-') zoomBy(session, 1 / ZOOM_STEP);
    else if (event.key === '0') session.actions.setWindow(session.context.window);
    else return;
    event.preventDefault();
  };

  return (
    <section className="timeline" dir="ltr" aria-label={timeline.region} data-story={hasStory || undefined}>
      {caption && <div className="timeline-caption">{caption}</div>}
      {/* Presses on the empty plot need no key of their own: buttons, sliders and fields do the same. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions, jsx-a11y/no-noninteractive-element-interactions */}
      <div className="timeline-plot" ref={plot} onClick={onClick} onKeyDown={onKeyDown}>
        <canvas className="timeline-canvas" ref={canvas} aria-hidden="true" />
        <div className="timeline-layer" ref={layer} role="group" aria-label={timeline.hint} />
      </div>
      {hasStory && view && <StoryTicks scale={view.scale} />}
      {hovered && view && <TimelineTip mark={hovered} size={view.size()} onDismiss={() => setHovered(null)} />}
      {placement === 'axis' && axis && <AxisSliders axis={axis} />}
      <div className="timeline-zoom">
        <IconButton icon="plus" size={16} label={timeline.zoomIn} onClick={() => zoomBy(session, ZOOM_STEP)} />
        <IconButton icon="minus" size={16} label={timeline.zoomOut} onClick={() => zoomBy(session, 1 / ZOOM_STEP)} />
      </div>
    </section>
  );
};
