/** The whole map in one pass: from the answer and the frame to shapes, marks and pointers. Pure: no DOM, no Leaflet. */
import { deferredFilters } from '../../query/deferred-filters.ts';
import { overlaps, paneX, paneY, type Rect } from '../../base/geo/frame.ts';
import { areaBox, boxesAlong, project, projectArea } from './area-projection.ts';
import { layoutAreas } from './layout-areas.ts';
import { groupsAt, rowsAt } from '../../query/places/place-rows.ts';
import { buildItems, type Item } from './items.ts';
import { layoutOccasions } from './layout-occasions.ts';
import { layoutCities } from './layout-cities.ts';
import { layoutHalos, layoutItem, withLead } from './layout-items.ts';
import { glyphBoxes, layoutNames } from './layout-names.ts';
import { strongest } from '../opacity.ts';
import { selectRelated } from '../../query/relations/select-related.ts';
import type { Flow } from '../../query/places/flows.ts';
import type { FlowLayout, MapLayout, MapMark, MapRelations, MapScene } from './types.ts';

const MAX_HALO_ROWS = 300;

const NO_RELATIONS: MapRelations = { curves: [], over: [], taken: [], byMark: new Map() };
const NO_FLOWS: FlowLayout = { shapes: [], ends: { shapes: [], taken: [], named: [] }, taken: [] };

const FLOWS_UP_TO_ZOOM = 4.75;
const MAX_ARCS = 12;

/**
 * Arcs are for the wide view, and of those that lead from one place in it to another: one that comes from nowhere would
 * say less than a pointer. Of the selected and the hovered event they are drawn anyhow.
 */
const splitFlows = ({
  flows: shown,
  frame,
  selected,
  hovered,
}: MapScene): { readonly arcs: readonly Flow[]; readonly pointed: readonly Flow[] } => {
  const isIn = (worldX: number, worldY: number): boolean => {
    const [x, y] = [paneX(worldX, frame), paneY(worldY, frame)];
    return x >= 0 && y >= 0 && x <= frame.width && y <= frame.height;
  };
  const isWide = frame.zoom <= FLOWS_UP_TO_ZOOM;
  const own = shown.filter((flow) => flow.row === selected || flow.row === hovered);
  const whole = shown.filter(({ fromX, fromY, toX, toY }) => isWide && isIn(fromX, fromY) && isIn(toX, toY));
  return {
    arcs: [...new Set([...own, ...whole])].slice(0, MAX_ARCS),
    pointed: isWide ? shown.filter((flow) => !whole.includes(flow) && !own.includes(flow)) : shown,
  };
};

/** Buttons go by place (from west to east in reading order of the layout), then by time. */
const sortMarks = (marks: readonly MapMark[]): readonly MapMark[] =>
  [...marks].sort((a, b) => a.name.localeCompare(b.name, 'en') || a.x - b.x);

/** The edge of what is drawn as a filter, an area or a circle. */
const drawnEdges = ({ frame, answer }: MapScene): readonly Rect[] =>
  (deferredFilters()?.drawnOf(answer.question.filters) ?? []).flatMap(({ edge, box }) => {
    const middle = box.x + box.width / 2;
    return boxesAlong(project([edge], { ...frame, originX: middle * frame.scale - paneX(middle, frame) }), frame);
  });

/** The edges of the areas in sight. */
const edgesOfAreas = ({ areas, frame }: MapScene): readonly Rect[] => {
  const pane = { x: 0, y: 0, width: frame.width, height: frame.height };
  return areas.flatMap(({ area }) => (overlaps(areaBox(area, frame), pane) ? projectArea(area, frame).along : []));
};

export const layoutMap = (given: MapScene): MapLayout => {
  const drawn = drawnEdges(given);
  // Reserved like chrome: no name is crossed by them.
  const scene = { ...given, reserved: [...given.reserved, ...drawn] };
  const { answer, atlas, frame, reserved, places: counts, areas: uses } = scene;
  const edges = [...drawn, ...edgesOfAreas(scene)];
  const stage = scene.whole?.places ?? counts;
  const items = buildItems(atlas, stage, frame, given.reserved);
  const grouped = items.map((item) => ({
    item,
    // An item has anchors.
    groups: item.clustered ? [] : groupsAt(stage, item.anchors[0]!).map((group) => withLead(scene, group)),
  }));
  const laid = grouped.map(({ item, groups }) => layoutItem(scene, item, groups));
  const marks = laid.flatMap((item) => item.marks);
  const occasions = layoutOccasions(given, grouped, edges);
  // At a place to which all is yet to come its town may be named as any other.
  const isGhost = ({ anchors }: Item): boolean => anchors.every((anchor) => counts.all[anchor] === 0);
  const glyphs = [...items.flatMap((item) => (isGhost(item) ? glyphBoxes(item) : [item.box])), ...occasions.taken];
  const names = layoutNames(
    given,
    items,
    edges,
    (anchor) => strongest(scene.labelOpacity, rowsAt(counts, anchor)),
    occasions.taken,
  );
  const cities = layoutCities(scene, uses, [...glyphs, ...names.taken, ...reserved], names.named);
  const areas = layoutAreas(scene, uses, [...glyphs, ...names.taken, ...cities.taken, ...reserved]);
  const { arcs, pointed } = splitFlows(scene);
  const flows =
    (arcs.length > 0 &&
      scene.layFlows?.(
        scene,
        arcs,
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
  const pointers = scene.layPointers?.(scene, pointed, related) ?? [];
  const withLinks = (mark: MapMark): MapMark => {
    const relation = relations.byMark.get(mark.key);
    return relation === undefined ? mark : { ...mark, relation };
  };
  const single = grouped.flatMap(({ groups }) => groups.flatMap(({ here }) => here));
  return {
    outlines: [...(scene.layGhosts?.(scene) ?? []), ...areas.outlines],
    under: [
      ...areas.under,
      ...layoutHalos(scene, single.slice(0, MAX_HALO_ROWS)),
      ...flows.shapes,
      ...relations.curves,
    ],
    over: [
      ...laid.flatMap((item) => item.shapes),
      ...occasions.shapes,
      ...names.shapes,
      ...cities.shapes,
      ...areas.shapes,
      ...flows.ends.shapes,
      ...relations.over,
    ],
    marks: [...sortMarks(marks), ...areas.marks].map(withLinks),
    pointers,
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
    waitsForPart:
      (arcs.length > 0 && !scene.layFlows) ||
      (!areas.hasAll && !scene.layAside) ||
      (!scene.layDisc &&
        (answer.question.mode === 'sofar' ||
          answer.question.compare !== null ||
          items.some(({ clustered, groups }) => clustered || groups > 1))),
  };
};
