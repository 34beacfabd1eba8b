/**
 * The timeline's adapter: a canvas and its buttons, repainted in the frame loop whenever the state or the theme moves.
 */
import { createLateStore, keepAsking, lateValue, WAITS_FOR_PART } from '../../base/late-store.ts';
import { attachLate } from '../../base/attach-late.ts';
import { frameLoop } from '../../base/frame-loop.ts';
import { memoLast } from '../../base/memo.ts';
import { paintShapes, prepareCanvas } from '../../base/paint/paint-canvas.ts';
import { opacitiesOf } from '../../layout/opacity.ts';
import { createTimeScale, type TimeScale } from '../../layout/timeline/axis.ts';
import { lateLayouts } from '../../layout/late/late-layouts.ts';
import { layoutAsBars, MAX_ROWS } from '../../layout/timeline/layout-as-bars.ts';
import { NOTHING_OPEN } from '../../layout/timeline/occasion-rows.ts';
import { pillOf, playheadX } from '../../layout/timeline/playhead.ts';
import { plotFrame, type PlotFrame } from '../../layout/timeline/plot-frame.ts';
import { ofFirstWindow } from '../../query/question.ts';
import { noteDeed } from '../../selection/note-deed.ts';
import { lateWords } from '../../session/late-words.ts';
import { knownLinks } from '../../session/known-links.ts';
import type { Session } from '../../session/session.ts';
import type { Answer } from '../../query/types.ts';
import type { EventId } from '../../events/types.ts';
import type { Messages } from '../../i18n/en.ts';
import { isMotionless } from '../../selection/motion.ts';
import type { Span } from '../../selection/selection.ts';
import type { SelectionState } from '../../selection/selection-store.ts';
import { measureText } from '../../theme/measure-text.ts';
import { FONT } from '../../theme/tokens.ts';
import { askForAll, englishStore, knownMessages } from '../../i18n/english-store.ts';
import { themeStore } from '../../theme/theme-store.ts';
import type { Panels } from '../../ui/use-panels.ts';
import { createMarkButtons } from '../../ui/mark-buttons.ts';
import type { MarkPresses } from './mark-presses.ts';
import { buttonsOf, keyOf, standingName } from './name-marks.ts';
import { timelineCounts } from './timeline-counts.ts';
import { playheadFace, timelineWords } from './timeline-words.ts';
import type { AxisModel } from './axis-model.ts';
import type { TimelineInput, TimelineLayout, TimelineMark } from '../../layout/timeline/types.ts';

export interface TimelineWording {
  readonly messages: Messages;
  /** The accessible name of an event's mark: its title first. */
  readonly name: (answer: Answer, row: number) => string;
  /** What is said of its date beside its mark. */
  readonly beside: (answer: Answer, row: number, isCut: boolean) => string;
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
  /** A press beside a mark is one on the nearest within reach. */
  readonly pressBeside: (x: number, y: number) => void;
  readonly destroy: () => void;
}

/** What pressing a mark does. */
const markPresses = createLateStore(() => import('./mark-presses.ts'));

/** What draws the second of two compared windows. */
export const compareBands = createLateStore(() => import('../../layout/timeline/compare-bands.ts'));

/** Whether nothing was changed of the view that the dataset’s notes belong to; a second window may be there. */
const isFirstView = ({ selection, gesture }: SelectionState): boolean =>
  selection.window === null &&
  gesture.window === null &&
  gesture.at === null &&
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
    /** What is open beside the panes, where what has no room here is listed. */
    readonly panels: () => Panels;
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

  let presses: MarkPresses | null = null;
  /** Pressed before what reads presses had come. */
  let early: Parameters<MarkPresses['press']> | null = null;
  const activate: MarkPresses['press'] = (...press) => {
    if (presses) presses.press(...press);
    else early = press;
  };
  const buttons = createMarkButtons(host.layer, {
    activate,
    unanswered: () => noteDeed({ kind: 'end', of: 'answer' }),
    hover: (key) => {
      const [kind, id = ''] = key?.split('|') ?? [];
      const isEvent = kind === 'event';
      session.actions.hover(isEvent ? (id as EventId) : null);
      const row = isEvent ? session.table.indexOf.get(id) : undefined;
      listeners.onHover(layout?.marks.find((mark) => mark.kind === 'event' && mark.row === row) ?? null);
    },
  });

  let stopAsking: (() => void) | null = null;
  let stopAskingBands: (() => void) | null = null;
  const paint = (now: number): void => {
    if (size.width < 40 || size.height < 40) return;
    const asked = session.answer();
    const question = ofFirstWindow(asked.question);
    const answer = session.known({ kind: 'view', question })!; // at once, in memory
    const state = session.store.getState();
    const { selection, gesture } = state;
    const rowOf = (id: EventId | null): number | null => (id === null ? null : (answer.table.indexOf.get(id) ?? null));
    const { compare } = asked.question;
    axis.advance(now);
    const occasions = session.known({ kind: 'occasions', question: axis.rowsOf(question), most: MAX_ROWS });
    // Until they are known the last picture stands.
    if (!occasions) return;
    const current = scale();
    const selected = rowOf(selection.selected);
    presses?.keepOpen(occasions, selected);
    const late = lateValue(lateLayouts);
    const input: TimelineInput = {
      answer,
      occasions,
      opened: presses?.opened() ?? NOTHING_OPEN,
      isStatic: false,
      bins: (counted, edges) => session.known({ kind: 'bins', question, counted, edges })!, // at once, in memory
      scale: current,
      ...size,
      measure: measureText,
      ...opacitiesOf(answer, !themeStore.getState().hasMoreContrast),
      words: timelineWords(
        wording.messages,
        answer.table,
        current.domain,
        (row, isCut) => wording.beside(answer, row, isCut),
        selection.colour === 'track',
      ),
      selected,
      links: knownLinks(session, question, selected ?? -1),
      hovered: rowOf(gesture.hovered),
      annotations: late && isFirstView(state) ? late.annotationsOf(answer.table) : [],
      layBands: (compare && lateValue(compareBands)?.bandsOf(compare)) ?? null,
      drawUndated: late && late.drawUndatedStrip,
      drawGrowth: late && !isMotionless(session.store) ? late.drawGrowth : null,
      fitOpen: late && late.fitOpen,
      drawStalks: late && late.drawStalks,
      drawAnswers: late && late.drawAnswers,
      drawNotes: late && late.drawNotes,
      drawTies: late && late.drawTies,
      frame,
      playhead: playheadX(answer, current),
      pill: pillOf(answer, current, playheadFace(answer, wording.messages), measureText),
    };
    if (compare && !input.layBands) stopAskingBands ??= keepAsking(compareBands, request);
    // Their names need words that come late too.
    const counts = knownMessages(wording.messages) && lateValue(timelineCounts);
    const next = layoutAsBars(input) ?? counts?.layoutCounts(input) ?? null;
    host.layer.toggleAttribute(WAITS_FOR_PART, next === null);
    if (!next) {
      askForAll(wording.messages);
      stopAsking ??= keepAsking(timelineCounts, request);
      return;
    }
    layout = next;
    presses?.listPressed(next.marks);
    const ctx = prepareCanvas(host.canvas, size.width, size.height);
    if (ctx) paintShapes(ctx, layout.shapes, { palette: themeStore.getState().palette, font: FONT });
    buttons.update(
      ...buttonsOf(layout, {
        ...input,
        messages: wording.messages,
        name: (row) => wording.name(asked, row),
        selected: selection.selected,
        isListed: (mark) => presses?.isListed(mark) ?? false,
      }),
    );
    listeners.onLaidOut(layout, current);
    if (axis.isGliding()) request();
  };
  const request = (): void => frameLoop.request(paint);
  const detachPresses = attachLate(markPresses, ({ createMarkPresses }) => {
    presses = createMarkPresses({
      session,
      layout: () => layout,
      keyOf,
      messages: wording.messages,
      standingName: (track) => standingName(session.table, track, wording.messages),
      panels: listeners.panels,
      repaint: request,
    });
    if (early !== null) presses.press(...early);
    request();
    return () => {
      presses?.destroy();
      presses = null;
    };
  });
  const unsubscribe = [
    session.store.subscribe(request),
    themeStore.subscribe(request),
    englishStore.subscribe(request),
    lateWords.subscribe(request),
  ];

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
    pressBeside: (x, y) => presses?.pressBeside(x, y),
    destroy: () => {
      for (const stop of unsubscribe) stop();
      stopAsking?.();
      stopAskingBands?.();
      detachPresses();
      frameLoop.cancel(paint);
      buttons.destroy();
    },
  };
};
