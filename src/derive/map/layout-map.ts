/** The whole map in one pass: from the answer and the frame to shapes, marks and pointers. Pure: no DOM, no Leaflet. */
import type { Shape } from '../../base/paint/shapes.ts';
import { foldPointers } from './fold-pointers.ts';
import { layoutAreas, selectAreas } from './layout-areas.ts';
import { layoutArc, type Flow } from './flows.ts';
import { overlaps, type Rect } from './frame.ts';
import { trackToken } from './glyph-marks.ts';
import { buildItems, countAnchors, selectItemRows } from './items.ts';
import { layoutCities } from './layout-cities.ts';
import { layoutHalos, layoutItem } from './layout-items.ts';
import { layoutNames } from './layout-names.ts';
import { selectPointers } from './pointers.ts';
import type { MapLayout, MapMark, MapScene } from './types.ts';

const FLOWS_UP_TO_ZOOM = 4.75;
const MOST_ARCS = 12;
const MOST_HALO_ROWS = 300;

/** Arcs are for the wide view; closer, all routes are pointed at, and only the selected or hovered event's are drawn. */
const splitFlows = ({ atlas, answer, frame, selected, hovered }: MapScene): { readonly drawn: readonly Flow[]; readonly pointed: readonly Flow[] } => {
  const shown = atlas.flows.filter((flow) => answer.presence[flow.row] !== 0);
  if (frame.zoom <= FLOWS_UP_TO_ZOOM) return { drawn: shown.slice(0, MOST_ARCS), pointed: [] };
  return { drawn: shown.filter((flow) => flow.row === selected || flow.row === hovered), pointed: shown };
};

const SCHEMATIC_SIZE = 12;

const layoutFlows = (scene: MapScene, flows: readonly Flow[], taken: readonly Rect[]): { readonly shapes: readonly Shape[]; readonly taken: readonly Rect[] } => {
  const shapes: Shape[] = [];
  const width = scene.measure(scene.messages.schematic, SCHEMATIC_SIZE, 400);
  const along: Rect[] = [];
  let word: Rect | null = null;
  for (const flow of flows) {
    const emphasis = flow.row === scene.selected ? 'accent' : flow.row === scene.hovered ? 'ink' : null;
    const arc = layoutArc(flow, scene.frame, emphasis ?? trackToken(scene.answer.table.track[flow.row] ?? 2));
    if (!arc) continue;
    shapes.push(...arc.shapes);
    along.push(...arc.along);
    const box: Rect = { x: arc.x + 6, y: arc.y - 16, width, height: 16 };
    if (!word && box.x > 4 && box.y > 4 && box.x + width < scene.frame.width - 4 && ![...taken, ...scene.reserved].some((other) => overlaps(other, box))) word = box;
  }
  if (word) shapes.push({ kind: 'text', x: word.x, y: word.y + 12, text: scene.messages.schematic, token: 'muted', size: SCHEMATIC_SIZE, italic: true, halo: 'land' });
  return { shapes, taken: word ? [word, ...along] : along };
};

/** Buttons go by place (from west to east in reading order of the layout), then by time. */
const sortMarks = (marks: readonly MapMark[]): readonly MapMark[] => [...marks].sort((a, b) => a.name.localeCompare(b.name, 'en') || a.x - b.x);

export const layoutMap = (scene: MapScene): MapLayout => {
  const { answer, atlas, frame, reserved } = scene;
  const counts = countAnchors(answer.table, atlas, answer.rows, answer.question.compare && answer.sides);
  const items = buildItems(atlas, counts, frame);
  const rowsOf = selectItemRows(atlas, answer.rows, items);
  const laid = items.map((item) => layoutItem(scene, item, rowsOf.get(item) ?? []));
  const marks = laid.flatMap((item) => item.marks);
  const glyphs = items.map((item) => item.box);
  const names = layoutNames(scene, items, glyphs);
  const uses = selectAreas(scene);
  const cities = layoutCities(scene, uses, [...glyphs, ...names.taken, ...reserved], names.named);
  const areas = layoutAreas(scene, uses, [...glyphs, ...names.taken, ...cities.taken, ...reserved]);
  const { drawn, pointed } = splitFlows(scene);
  const flows = layoutFlows(scene, drawn, [...glyphs, ...names.taken, ...cities.taken, ...areas.taken]);
  const chosen = selectPointers(scene, counts, uses, pointed);
  const { pointers, more, moreSide } = foldPointers(scene, chosen.pointers, chosen.more, marks);
  const single = [...rowsOf.values()].flat();
  return {
    outlines: areas.outlines,
    under: [...layoutHalos(scene, single.slice(0, MOST_HALO_ROWS)), ...flows.shapes],
    over: [...laid.flatMap((item) => item.shapes), ...names.shapes, ...cities.shapes, ...areas.shapes],
    marks: [...sortMarks(marks), ...areas.marks],
    pointers, morePointers: more, moreSide,
    taken: [...glyphs, ...names.taken, ...cities.taken, ...areas.taken, ...flows.taken, ...reserved],
    named: [...names.named, ...cities.named], namedAreas: areas.named.toSorted().join('\n'),
  };
};
