/**
 * The timeline's adapter: a canvas and its buttons, repainted in the frame loop whenever the state or the theme moves.
 */
import { createLateStore, keepAsking, lateValue, WAITS_FOR_PART } from '../../base/late-store.ts';
import { frameLoop } from '../../base/frame-loop.ts';
import { memoLast } from '../../base/memo.ts';
import { paintShapes, prepareCanvas } from '../../base/paint/paint-canvas.ts';
import { opacitiesOf } from '../../layout/opacity.ts';
import { createTimeScale, type TimeScale } from '../../layout/timeline/axis.ts';
import { lateLayouts } from '../../layout/late/late-layouts.ts';
import { layoutAsBars, MAX_ROWS } from '../../layout/timeline/layout-as-bars.ts';
import { NOTHING_OPEN, type Opened } from '../../layout/timeline/occasion-rows.ts';
import { playheadX } from '../../layout/timeline/playhead.ts';
import { plotFrame, type PlotFrame } from '../../layout/timeline/plot-frame.ts';
import type { TimelineInput, TimelineLayout, TimelineMark } from '../../layout/timeline/types.ts';
import { knownLinks } from '../../session/known-links.ts';
import type { Session } from '../../session/session.ts';
import { loadDeferredQueries } from '../../query/deferred-queries.ts';
import type { Answer } from '../../query/types.ts';
import type { EventId } from '../../events/types.ts';
import { formatSpan } from '../../i18n/dates.ts';
import type { Messages } from '../../i18n/en.ts';
import { isMotionless } from '../../selection/motion.ts';
import type { Span } from '../../selection/selection.ts';
import type { SelectionState } from '../../selection/selection-store.ts';
import { measureText } from '../../theme/measure-text.ts';
import { wantsContrast } from '../../theme/contrast.ts';
import { FONT } from '../../theme/tokens.ts';
import { themeStore } from '../../theme/theme-store.ts';
import { createMarkButtons, type MarkButton } from '../../ui/mark-buttons.ts';
import { trackName, trackStanding } from '../../wording/describe-type.ts';
import { timelineWords } from './timeline-words.ts';
import type { AxisModel } from './axis-model.ts';

export interface TimelineWording {
  readonly messages: Messages;
  /** The accessible name of an event's mark: its title first. */
  readonly name: (answer: Answer, row: number) => string;
  readonly when: (answer: Answer, row: number) => string;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface TimelineView {
  readonly resize: (size: Size, frame: PlotFrame) => void;
  readonly repaint: () => void;
  readonly size: () => Size;
  readonly scale: () => TimeScale;
  readonly layout: () => TimelineLayout | null;
  /** The event whose mark is nearest to the point, within `reach` pixels. */
  readonly nearest: (x: number, y: number, reach: number) => EventId | null;
  readonly destroy: () => void;
}

const STANDING = ['standing'] as const;

/** The counts that stand for bars where those do not fit; the last drawing stands until they have come. */
export const timelineCounts = createLateStore(
  // With what counts for it.
  async () => (await Promise.all([import('../../layout/timeline/layout-counts.ts'), loadDeferredQueries()]))[0],
);

/** What draws two compared windows; without it the rows keep its room. */
export const compareBands = createLateStore(() => import('../../layout/timeline/compare-bands.ts'));

const binButton = (mark: TimelineMark & { readonly kind: 'bin' }, { schema, table }: Answer, messages: Messages) => {
  const counts = mark.counts.flatMap(
    (count, track): [string, number][] =>
      count === 0 ? [] : [[trackName(schema.vocabulary.tracks[track]!, messages), count]], // a count for every track
  );
  return {
    key: `bin|${mark.start}|${mark.end}`,
    name: messages.timeline.bin(
      mark.counts.reduce((sum, count) => sum + count, 0),
      formatSpan(mark.start, mark.end, { locale: messages.dates.locale, zone: table.zone }),
      counts,
    ),
    isCurrent: false,
  };
};

const stripButton = (mark: TimelineMark & { readonly kind: 'strip' }, answer: Answer, messages: Messages) => {
  const standing = trackStanding(answer.schema.vocabulary.tracks[mark.track]!, messages); // index in range
  const count = mark.rows.filter((row) => answer.presence[row]! > 0).length; // rows in range
  return {
    key: `strip|${mark.track}`,
    name: messages.timeline.stripName(standing, count),
    isCurrent: false,
    isExpanded: mark.isOpen,
  };
};

/** The button over a mark; `activate` reads its key. */
const buttonOf = (
  mark: TimelineMark,
  answer: Answer,
  selected: EventId | null,
  { messages, name }: TimelineWording,
): MarkButton => {
  const { x, y, width, height } = mark;
  const box = { x, y, width, height };
  if (mark.kind === 'bin') return { ...binButton(mark, answer, messages), ...box };
  if (mark.kind === 'strip') return { ...stripButton(mark, answer, messages), ...box };
  const id = answer.table.ids[mark.row]!; // row in range
  const { holds, isGhost = false } = mark;
  return {
    key: `${isGhost ? 'open' : 'event'}|${id}`,
    name: holds ? messages.timeline.holds(name(answer, mark.row), holds.parts.length) : name(answer, mark.row),
    ...box,
    isCurrent: id === selected,
    isExpanded: holds?.isOpen,
  };
};

/** Whether nothing was changed of the view that the dataset opens with, which its annotations belong to. */
const isFirstView = ({ selection, gesture }: SelectionState): boolean =>
  selection.window === null &&
  gesture.window === null &&
  gesture.at === null &&
  selection.compare === null &&
  selection.selected === null &&
  selection.mode === 'window' &&
  selection.emphasis === null &&
  selection.dating === 'best' &&
  Object.keys(selection.filters).length === 0;

export const createTimelineView = (
  host: { readonly canvas: HTMLCanvasElement; readonly layer: HTMLElement },
  session: Session,
  wording: TimelineWording,
  axis: AxisModel,
  listeners: {
    readonly onLaidOut: (layout: TimelineLayout, scale: TimeScale) => void;
    readonly onHover: (mark: TimelineMark | null) => void;
  },
): TimelineView => {
  let size: Size = { width: 0, height: 0 };
  let frame = plotFrame({ ...size, hasCaption: false });
  let layout: TimelineLayout | null = null;
  const scaleOf = memoLast((start: number, end: number, { left, right }: PlotFrame) =>
    createTimeScale({ start, end } as Span, left, right),
  );
  const scale = (): TimeScale => {
    const { start, end } = axis.shown();
    return scaleOf(start, end, frame);
  };

  /** What was opened here; it stays so while the view changes. */
  let opened: Opened = NOTHING_OPEN;
  const toggle = (what: keyof Opened, index: number): void => {
    const open = new Set(opened[what]);
    if (!open.delete(index)) open.add(index);
    opened = { ...opened, [what]: open };
    request();
  };
  const activate = (key: string): void => {
    const [kind, a = '', b = ''] = key.split('|');
    if (kind === 'bin') session.actions.setWindow({ start: Number(a), end: Number(b) } as Span);
    else if (kind === 'strip') toggle('strips', Number(a));
    else if (kind === 'open') toggle('occasions', session.table.indexOf.get(a)!); // of this table
    else session.actions.select(session.store.getState().selection.selected === a ? null : (a as EventId));
  };
  const buttons = createMarkButtons(host.layer, {
    activate,
    hover: (key) => {
      const id = key?.startsWith('event|') ? (key.slice(6) as EventId) : null;
      session.actions.hover(id);
      const row = id === null ? undefined : session.table.indexOf.get(id);
      listeners.onHover(layout?.marks.find((mark) => mark.kind === 'event' && mark.row === row) ?? null);
    },
  });

  let stopAsking: (() => void) | null = null;
  let stopAskingBands: (() => void) | null = null;
  const paint = (now: number): void => {
    if (size.width < 40 || size.height < 40) return;
    const answer = session.answer();
    const state = session.store.getState();
    const { selection, gesture } = state;
    const rowOf = (id: EventId | null): number | null => (id === null ? null : (answer.table.indexOf.get(id) ?? null));
    const { question } = answer;
    axis.advance(now);
    const occasions = session.known({ kind: 'occasions', question: axis.rowsOf(question), most: MAX_ROWS });
    // Until they are known the last picture stands.
    if (!occasions) return;
    const current = scale();
    const selected = rowOf(selection.selected);
    const late = lateValue(lateLayouts);
    const input: TimelineInput = {
      answer,
      occasions,
      opened,
      bins: (counted, edges) => session.known({ kind: 'bins', question, counted, edges })!, // at once, in memory
      standing: () => session.known({ kind: 'counts', question, parts: STANDING })!.standing, // come with the counts
      scale: current,
      ...size,
      measure: measureText,
      ...opacitiesOf(answer, !wantsContrast()),
      words: timelineWords(
        wording.messages,
        answer.table,
        current.domain,
        (row) => wording.when(answer, row),
        selection.colour === 'track',
      ),
      selected,
      links: knownLinks(session, question, selected ?? -1),
      hovered: rowOf(gesture.hovered),
      annotations: late && isFirstView(state) ? late.annotationsOf(answer.table) : [],
      layBands: selection.compare ? (lateValue(compareBands)?.layoutBands ?? null) : null,
      drawUndated: late && late.drawUndatedStrip,
      drawGrowth: late && !isMotionless(session.store) ? late.drawGrowth : null,
      drawStalks: late && late.drawStalks,
      drawAnswers: late && late.drawAnswers,
      drawNotes: late && late.drawNotes,
      layRelations: late && late.layoutTimelineRelations,
      frame,
      playhead: playheadX(answer, current),
    };
    if (selection.compare && !input.layBands) stopAskingBands ??= keepAsking(compareBands, request);
    const next = layoutAsBars(input) ?? lateValue(timelineCounts)?.layoutCounts(input) ?? null;
    host.layer.toggleAttribute(WAITS_FOR_PART, next === null);
    if (!next) {
      stopAsking ??= keepAsking(timelineCounts, request);
      return;
    }
    layout = next;
    const ctx = prepareCanvas(host.canvas, size.width, size.height);
    if (ctx) paintShapes(ctx, layout.shapes, { palette: themeStore.getState().palette, font: FONT });
    buttons.update(layout.marks.map((mark) => buttonOf(mark, answer, selection.selected, wording)));
    listeners.onLaidOut(layout, current);
    if (axis.isGliding()) request();
  };
  const request = (): void => frameLoop.request(paint);
  const unsubscribe = [session.store.subscribe(request), themeStore.subscribe(request)];

  return {
    resize: (to, within) => {
      if (to.width === size.width && to.height === size.height && within === frame) return;
      size = to;
      frame = within;
      request();
    },
    repaint: request,
    size: () => size,
    scale,
    layout: () => layout,
    nearest: (x, y, reach) => {
      let best: { row: number; distance: number } | null = null;
      for (const mark of layout?.marks ?? []) {
        if (mark.kind !== 'event' || mark.isGhost) continue;
        const dx = Math.max(mark.x - x, 0, x - mark.x - mark.width);
        const distance = Math.hypot(dx, mark.cy - y);
        if (distance <= reach && (best === null || distance < best.distance)) best = { row: mark.row, distance };
      }
      return best ? (session.table.ids[best.row] as EventId) : null;
    },
    destroy: () => {
      for (const stop of unsubscribe) stop();
      stopAsking?.();
      stopAskingBands?.();
      frameLoop.cancel(paint);
      buttons.destroy();
    },
  };
};
