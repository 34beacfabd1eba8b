/** The whole map in one pass: from the answer and the frame to shapes, marks and pointers. Pure: no DOM, no Leaflet. */
import { ringOf } from '../../query/places/area-ring.ts';
import { paneX } from '../../base/geo/frame.ts';
import { boundsOf } from '../../query/places/place-geometry.ts';
import { foldPointers } from './fold-pointers.ts';
import { boxesAlong, project } from './area-projection.ts';
import { layoutAreas } from './layout-areas.ts';
import { buildItems, selectItemRows } from './items.ts';
import { layoutCities } from './layout-cities.ts';
import { layoutHalos, layoutItem } from './layout-items.ts';
import { layoutNames } from './layout-names.ts';
import { selectPointers } from './pointers.ts';
import { selectRelated } from '../../query/relations/select-related.ts';
import type { Flow } from '../../query/places/flows.ts';
import type { FlowLayout, MapLayout, MapMark, MapRelations, MapScene } from './types.ts';

const MAX_HALO_ROWS = 300;

const NO_RELATIONS: MapRelations = { curves: [], over: [], taken: [], byMark: new Map() };
const NO_FLOWS: FlowLayout = { shapes: [], ends: { shapes: [], taken: [], named: [] }, taken: [] };

const FLOWS_UP_TO_ZOOM = 4.75;
const MAX_ARCS = 12;

/**
 * Arcs are for the wide view; closer, all routes are pointed at, and only the selected or hovered event's are drawn.
 */
const splitFlows = ({
  flows: shown,
  frame,
  selected,
  hovered,
}: MapScene): { readonly drawn: readonly Flow[]; readonly pointed: readonly Flow[] } => {
  const own = shown.filter((flow) => flow.row === selected || flow.row === hovered);
  if (frame.zoom <= FLOWS_UP_TO_ZOOM)
    return { drawn: [...new Set([...own, ...shown])].slice(0, MAX_ARCS), pointed: [] };
  return { drawn: own, pointed: shown };
};

/** Buttons go by place (from west to east in reading order of the layout), then by time. */
const sortMarks = (marks: readonly MapMark[]): readonly MapMark[] =>
  [...marks].sort((a, b) => a.name.localeCompare(b.name, 'en') || a.x - b.x);

/** The drawn area's edges are reserved like chrome: no name is crossed by them. */
const withAreaEdges = (scene: MapScene): MapScene => {
  const polyline = scene.answer.question.filters.area?.values[0];
  const ring = polyline === undefined ? null : ringOf(polyline);
  if (!ring) return scene;
  const closed = Float64Array.from([...ring, ring[0]!, ring[1]!]); // a ring has three points at least
  const { x, width } = boundsOf([ring]);
  const middle = x + width / 2;
  const originX = middle * scene.frame.scale - paneX(middle, scene.frame);
  const pixels = project([closed], { ...scene.frame, originX });
  return { ...scene, reserved: [...scene.reserved, ...boxesAlong(pixels, scene.frame)] };
};

export const layoutMap = (given: MapScene): MapLayout => {
  const scene = withAreaEdges(given);
  const { atlas, frame, reserved, places: counts, areas: uses } = scene;
  const items = buildItems(atlas, counts, frame);
  const rowsOf = selectItemRows(counts, items);
  const laid = items.map((item) => layoutItem(scene, item, rowsOf.get(item) ?? []));
  const marks = laid.flatMap((item) => item.marks);
  const glyphs = items.map((item) => item.box);
  const names = layoutNames(scene, items, glyphs);
  const cities = layoutCities(scene, uses, [...glyphs, ...names.taken, ...reserved], names.named);
  const areas = layoutAreas(scene, uses, [...glyphs, ...names.taken, ...cities.taken, ...reserved]);
  const { drawn, pointed } = splitFlows(scene);
  const flows =
    (drawn.length > 0 &&
      scene.layFlows?.(
        scene,
        drawn,
        [...glyphs, ...names.taken, ...cities.taken, ...areas.taken],
        [...names.named, ...cities.named],
      )) ||
    NO_FLOWS;
  const related = selectRelated(scene);
  const labels = [
    ...glyphs,
    ...names.taken,
    ...cities.taken,
    ...areas.marks.map(({ box }) => box),
    ...flows.ends.taken,
    ...reserved,
  ];
  const relations =
    (related.size > 0 ? scene.layRelations?.(scene, related, [...marks, ...areas.marks], labels) : undefined) ??
    NO_RELATIONS;
  const chosen = selectPointers(scene, counts, uses, pointed, related);
  const { pointers, more, moreEdge } = foldPointers(scene, chosen.pointers, chosen.more, marks);
  const withLinks = (mark: MapMark): MapMark => {
    const links = relations.byMark.get(mark.key);
    return links ? { ...mark, related: links } : mark;
  };
  const single = [...rowsOf.values()].flat();
  return {
    outlines: areas.outlines,
    under: [...layoutHalos(scene, single.slice(0, MAX_HALO_ROWS)), ...flows.shapes, ...relations.curves],
    over: [
      ...laid.flatMap((item) => item.shapes),
      ...names.shapes,
      ...cities.shapes,
      ...areas.shapes,
      ...flows.ends.shapes,
      ...relations.over,
    ],
    marks: [...sortMarks(marks), ...areas.marks].map(withLinks),
    pointers,
    morePointers: more,
    moreEdge,
    taken: [
      ...glyphs,
      ...names.taken,
      ...cities.taken,
      ...areas.taken,
      ...flows.taken,
      ...relations.taken,
      ...reserved,
    ],
    named: [...names.named, ...cities.named, ...flows.ends.named],
    namedAreas: areas.named.toSorted().join('\n'),
    waitsForFlows: drawn.length > 0 && !scene.layFlows,
  };
};
