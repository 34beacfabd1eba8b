/** Which occasions a small picture shows: as many of the first as fit whole, with readable names. */
import type { Shape } from '../../base/paint/shapes.ts';
import type { PictureScene } from '../../picture/scene.ts';
import { paintTimeline, type TimelinePicture } from '../../picture/timeline-picture.ts';
import { createTimeScale } from '../../layout/timeline/axis.ts';
import { plotFrame, type PlotFrame } from '../../layout/timeline/plot-frame.ts';
import { MAX_ROWS } from '../../layout/timeline/layout-as-bars.ts';
import type { OccasionRow, Occasions } from '../../query/occasions/list-occasions.ts';
import { trackName } from '../../wording/describe-type.ts';
import { ask } from '../first-view.ts';
import { listTextBoxes, overlapping } from './text-boxes.ts';

const MOST = 6;
/** Pixels: before the first day, after the last one, the line of a track's name, and beside a name in the plot. */
const LEFT = 44;
const MARGIN = 20;
const NAME = 24;
const GAP = 8;
const RANKS: readonly OccasionRow['rank'][] = ['lead', 'plain', 'context'];

/** Those with the highest rank, in turns from the axis outward. */
const pickFirst = ({ above, below, answers }: Occasions, count: number): ReadonlySet<number> => {
  const answering = new Set(answers.flatMap(({ from, to }) => [from, to]));
  const order = [above.rows, below.rows].flatMap((rows) =>
    rows.map((occasion, i) => ({
      row: occasion.row,
      weight: answering.has(occasion.row) ? -1 : RANKS.indexOf(occasion.rank) * 1000 + i,
    })),
  );
  return new Set(
    order
      .toSorted((a, b) => a.weight - b.weight)
      .slice(0, count)
      .map(({ row }) => row),
  );
};

/** Without parts, which nobody can open, and without what holds throughout. */
const only = ({ above, below, answers }: Occasions, kept: ReadonlySet<number>): Occasions => {
  const side = ({ rows }: Occasions['above']): Occasions['above'] => ({
    rows: rows.filter(({ row }) => kept.has(row)).map((occasion) => ({ ...occasion, parts: [], total: 0 })),
    standing: [],
  });
  return {
    isAll: true,
    above: side(above),
    below: side(below),
    answers: answers.filter(({ from, to }) => kept.has(from) && kept.has(to)),
    undated: [],
  };
};

const textsIn = (shapes: readonly Shape[]): readonly string[] =>
  shapes.flatMap((shape) => ('shapes' in shape ? textsIn(shape.shapes) : shape.kind === 'text' ? [shape.text] : []));

/** Whether every name stands whole, in letters of `least` pixels or more, and on no other text. */
const isReadable = ({ shapes }: TimelinePicture, names: readonly string[], least: number, scene: PictureScene) => {
  const written = textsIn(shapes);
  const boxes = listTextBoxes(shapes, scene.measure);
  return (
    names.every((name) => written.some((text) => text.includes(name))) &&
    boxes.every(({ size }) => size >= least) &&
    overlapping(boxes).length === 0
  );
};

/** As of a small pane, with margins as of the words around it; each side has room for its own rows. */
const frameOf = ({ width, height }: Size, { above, below }: Occasions, areNamesInside: boolean): PlotFrame => {
  const [up, down] = [above.rows.length, below.rows.length];
  const frame = plotFrame({ width, height, hasCaption: false, isStill: true });
  const name = areNamesInside ? 0 : NAME;
  const rows = height - frame.band - 2 * name;
  const share = up + down === 0 ? 0.5 : up / (up + down);
  return {
    ...frame,
    isSmall: true,
    areNamesInside,
    gutter: MARGIN,
    left: LEFT,
    right: width - MARGIN,
    middle: (name + rows * share + frame.band / 2) / height,
  };
};

/** Whether all bars of a side begin right of its tracks' names. */
const areNamesClear = (scene: PictureScene, { shapes }: TimelinePicture, starts: readonly number[]): boolean => {
  const names = new Set(scene.answer.schema.vocabulary.tracks.map((track) => trackName(track, scene.messages)));
  const ends = listTextBoxes(shapes, scene.measure).flatMap(({ text, x, width }) =>
    [...names].some((name) => name.toUpperCase() === text) ? [x + width] : [],
  );
  return starts.every((start) => ends.every((end) => start > end + GAP));
};

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The timeline with at most six of its occasions; all of it where nothing is dated, or where counts stand for bars. */
export const paintFew = (scene: PictureScene, size: Size, least: number): TimelinePicture => {
  const { engine, answer } = scene;
  const occasions = ask(engine, { kind: 'occasions', question: answer.question, most: MAX_ROWS });
  if (!occasions.isAll) return paintTimeline(scene, { ...size, change: { annotations: [] } });
  const { table } = answer;
  const paint = (kept: ReadonlySet<number>, areNamesInside: boolean) => {
    const chosen = only(occasions, kept);
    const frame = frameOf(size, chosen, areNamesInside);
    const scale = createTimeScale(answer.question.window, frame.left, frame.right);
    const picture = paintTimeline(scene, { ...size, change: { annotations: [], frame, scale, occasions: chosen } });
    return { picture, starts: [...kept].map((row) => scale.x(answer.dates.startMin[row]!)) }; // row in range
  };
  for (let count = MOST; count > 0; count -= 1) {
    const kept = pickFirst(occasions, count);
    if (kept.size === 0) break;
    const names = [...kept].map((row) => table.records[row]!).map(({ label, title }) => label ?? title); // row in range
    for (const areNamesInside of [true, false]) {
      const { picture, starts } = paint(kept, areNamesInside);
      const isClear = !areNamesInside || areNamesClear(scene, picture, starts);
      if (isClear && isReadable(picture, names, least, scene)) return picture;
    }
  }
  return paint(pickFirst(occasions, 2), false).picture;
};
