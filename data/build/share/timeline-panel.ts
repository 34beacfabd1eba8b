/** The timeline of the picture: the app's layout of the dataset's first view, as markup. */
import { writeShapes } from '../../../src/base/paint/paint-svg.ts';
import { ALL_THERE } from '../../../src/layout/arrivals.ts';
import { describeWhen } from '../../../src/wording/describe-when.ts';
import { createTimeScale } from '../../../src/layout/timeline/axis.ts';
import { MAX_ROWS } from '../../../src/layout/timeline/layout-as-bars.ts';
import { drawAnswers } from '../../../src/layout/timeline/draw-answers.ts';
import { annotationsOf, drawNotes } from '../../../src/layout/timeline/draw-notes.ts';
import { drawUndatedStrip } from '../../../src/layout/timeline/undated-strip.ts';
import { NOTHING_OPEN } from '../../../src/layout/timeline/occasion-rows.ts';
import { layoutTimeline } from '../../../src/layout/timeline/layout.ts';
import { NO_LINKS } from '../../../src/query/relations/links.ts';
import { ask, type FirstView } from './first-view.ts';
import { en } from '../../../src/i18n/en.ts';
import { timelineWords } from '../../../src/panes/timeline/timeline-words.ts';
import { FONT, LIGHT } from '../../../src/theme/tokens.ts';
import type { Measure } from './fonts.ts';

const MARGIN = { left: 20, right: 32 } as const;

interface TimelinePanel {
  readonly markup: string;
  /** A bar for each event, or a histogram where there are too many. */
  readonly mode: 'bars' | 'counts';
}

export const paintTimelinePanel = (
  { engine, answer }: FirstView,
  { width, height }: { readonly width: number; readonly height: number },
  measure: Measure,
): TimelinePanel => {
  const { table, span, question } = answer;
  const { mode, shapes } = layoutTimeline({
    answer,
    occasions: ask(engine, { kind: 'occasions', question, most: MAX_ROWS }),
    opened: NOTHING_OPEN,
    bins: (counted, edges) => ask(engine, { kind: 'bins', question, counted, edges }),
    standing: () => ask(engine, { kind: 'counts', question, parts: ['standing'] }).standing,
    width,
    height,
    measure,
    opacity: ALL_THERE,
    selected: null,
    hovered: null,
    links: NO_LINKS,
    playhead: 'none',
    axisInset: 0,
    layBands: null,
    drawUndated: drawUndatedStrip,
    drawStalks: null,
    drawAnswers,
    drawNotes,
    layRelations: null,
    scale: createTimeScale(span, MARGIN.left, width - MARGIN.right),
    words: timelineWords(en, table, span, (row) => describeWhen(table, row, 'best', en).short, true),
    annotations: annotationsOf(table),
  });
  return { mode, markup: writeShapes(shapes, { palette: LIGHT, font: FONT, id: 'time' }) };
};
