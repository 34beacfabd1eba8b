/** What the tests of the timeline's layout lay out, and how they find what was drawn. */
import { drawAnswers } from '../../../src/layout/timeline/draw-answers.ts';
import { drawGrowth } from '../../../src/layout/timeline/draw-growth.ts';
import { fitOpen } from '../../../src/layout/timeline/open-rows.ts';
import { drawStalks } from '../../../src/layout/timeline/draw-stalks.ts';
import { drawNotes } from '../../../src/layout/timeline/draw-notes.ts';
import { drawTies } from '../../../src/layout/timeline/ties.ts';
import { ask } from '../../fixtures/ask.ts';
import { parseIsoUnit } from '../../../src/events/iso-date.ts';
import type { Shape } from '../../../src/base/paint/shapes.ts';
import { opacitiesOf } from '../../../src/layout/opacity.ts';
import { createAsk } from '../../../src/query/pipeline.ts';
import { createTimeScale } from '../../../src/layout/timeline/axis.ts';
import { bandsOf } from '../../../src/layout/timeline/compare-bands.ts';
import { MAX_ROWS } from '../../../src/layout/timeline/layout-as-bars.ts';
import { drawUndatedStrip } from '../../../src/layout/timeline/undated-strip.ts';
import { NOTHING_OPEN } from '../../../src/layout/timeline/occasion-rows.ts';
import { playheadX } from '../../../src/layout/timeline/playhead.ts';
import { plotFrame } from '../../../src/layout/timeline/plot-frame.ts';
import type { layoutTimeline } from '../../../src/layout/timeline/layout.ts';
import type { Measure, TimelineInput } from '../../../src/layout/timeline/types.ts';
import type { EventTable } from '../../../src/events/types.ts';
import { contextOf, parseWindow } from '../../../src/selection/context.ts';
import type { Dating, Emphasis, Filters, Mode } from '../../../src/selection/selection.ts';
import { ALL_SHAPES, tableOf } from '../../fixtures/small.ts';
import { timelineWords } from './words.ts';

export const measure: Measure = (text, style) => text.length * style.size * 0.55;
export const inputOf = (
  table: EventTable,
  part: {
    window?: string;
    mode?: Mode;
    at?: string;
    selected?: string;
    height?: number;
    width?: number;
    hasCaption?: boolean;
    annotations?: TimelineInput['annotations'];
    compare?: string;
    dating?: Dating;
    filters?: Filters;
    emphasis?: Emphasis;
    /** False for readers who ask for more contrast. */
    dims?: boolean;
  } = {},
): TimelineInput => {
  const context = contextOf(table);
  const window = parseWindow(part.window ?? '2024-05-08..2024-05-16', context) ?? context.window;
  const at = part.at ? (parseIsoUnit(part.at, context.zone)?.start ?? window.end) : window.end;
  const compare = part.compare === undefined ? null : parseWindow(part.compare, context);
  const answer = createAsk()(table, {
    window,
    at,
    mode: part.mode ?? 'window',
    dating: part.dating ?? 'best',
    compare: null,
    filters: part.filters ?? {},
    ...(part.emphasis ? { emphasis: part.emphasis } : {}),
  });
  const { question } = answer;
  const { width = 540, height = 700 } = part;
  const frame = plotFrame({ width, height, hasCaption: part.hasCaption ?? false });
  return {
    answer,
    occasions: ask(table, { kind: 'occasions', question, most: MAX_ROWS }),
    opened: NOTHING_OPEN,
    isStatic: false,
    bins: (counted, edges) => ask(table, { kind: 'bins', question, counted, edges }),
    links: ask(table, { kind: 'links', question, row: table.indexOf.get(part.selected ?? '') ?? -1 }),
    scale: createTimeScale(window, frame.left, frame.right),
    width,
    height,
    frame,
    words: timelineWords,
    measure,
    selected: part.selected === undefined ? null : (table.indexOf.get(part.selected) ?? null),
    hovered: null,
    annotations: part.annotations ?? [],
    playhead: playheadX(answer, createTimeScale(window, frame.left, frame.right)),
    layBands: compare && bandsOf(compare),
    drawUndated: drawUndatedStrip,
    drawGrowth,
    fitOpen,
    drawStalks,
    drawAnswers,
    drawNotes,
    drawTies,
    ...opacitiesOf(answer, part.dims),
  };
};
/** With two standing conditions on a track of a side, and two on the axis: strips. */
export const table = tableOf(`${ALL_SHAPES}
forces2 | offensive/force_commitment | /.. | state
arms2 | other/arms_supply | /.. | state`);
export const texts = (shapes: readonly Shape[]): string[] =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
export const markOf = (layout: ReturnType<typeof layoutTimeline>, id: string) =>
  layout.marks.find((mark) => mark.kind === 'event' && table.ids[mark.row] === id);

/** The strip of a track, by its index. */
export const stripOf = (layout: ReturnType<typeof layoutTimeline>, track: number) =>
  layout.marks.find((mark) => mark.kind === 'strip' && mark.track === track);

export const yOf = (layout: ReturnType<typeof layoutTimeline>, id: string): number => {
  const mark = markOf(layout, id);
  return mark?.kind === 'event' ? mark.cy : Number.NaN;
};
