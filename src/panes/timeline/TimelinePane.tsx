/** The detail timeline: two stories on one clock, with its zoom buttons. */
import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { describeStatus } from '../../derive/describe/describe-status.ts';
import { describeWhen } from '../../derive/describe/describe-when.ts';
import type { TimeScale } from '../../derive/timeline/axis.ts';
import type { Session } from '../../derive/session.ts';
import { selectUnit } from '../../derive/pipeline.ts';
import { useSession } from '../../derive/use-session.ts';
import { millis } from '../../base/brand.ts';
import type { Messages } from '../../i18n/en.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { attachPanZoom, zoomBy } from './pan-zoom.ts';
import { createTimelineView, type TimelineView, type TimelineWording } from './timeline-view.ts';
import '../../ui/mark-buttons.css';
import './TimelinePane.css';

const TAP_REACH = 22;
const ZOOM_STEP = 1.6;

const wordingOf = (messages: Messages): TimelineWording => ({
  messages,
  name: (answer, row) => {
    const { dating } = answer.question;
    const title = answer.table.records[row]?.title ?? '';
    return `${title}, ${describeWhen(answer.table, row, dating, messages).text}, ${describeStatus(answer.table, row, messages).text}`;
  },
  when: (answer, row) => describeWhen(answer.table, row, answer.question.dating, messages).short,
});

/** A press on the empty plot: the nearest mark within reach, else the playhead goes there. */
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
  const unit = selectUnit(session.table, session.store.getState().selection.dating);
  session.actions.setAt(millis(Math.floor(scale.time(Math.max(scale.left, Math.min(scale.right - 1, x))) / unit) * unit));
};

export const TimelinePane = () => {
  const session = useSession();
  const messages = useMessages();
  const { timeline } = messages;
  const plot = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<TimelineView | null>(null);

  useEffect(() => {
    const node = plot.current;
    if (!node || !canvas.current || !layer.current) return undefined;
    const created = createTimelineView({ canvas: canvas.current, layer: layer.current }, session, wordingOf(messages), (window) => window, () => {});
    const measure = (): void => created.resize(node.clientWidth, node.clientHeight);
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    measure();
    const detach = attachPanZoom(node, session, created.scale);
    setView(created);
    return () => {
      observer.disconnect();
      detach();
      created.destroy();
    };
  }, [session, messages]);

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
    <section className="timeline" aria-label={timeline.region}>
      {/* Presses on the empty plot are a convenience: buttons, sliders and fields do the same by keys. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions, jsx-a11y/no-noninteractive-element-interactions */}
      <div className="timeline-plot" ref={plot} onClick={onClick} onKeyDown={onKeyDown}>
        <canvas className="timeline-canvas" ref={canvas} aria-hidden="true" />
        <div className="timeline-layer" ref={layer} role="group" aria-label={timeline.hint} />
      </div>
      <div className="timeline-zoom">
        <IconButton icon="plus" size={16} label={timeline.zoomIn} onClick={() => zoomBy(session, ZOOM_STEP)} />
        <IconButton icon="minus" size={16} label={timeline.zoomOut} onClick={() => zoomBy(session, 1 / ZOOM_STEP)} />
      </div>
    </section>
  );
};
