/**
 * The world beneath the packages of the first view: a coarse map of all of it, and cells of detail that a view asks for
 * where it leaves what those packages hold. Late code: it comes when the page has nothing better to do.
 */
import { CELL_INDEX, COUNTRY_CODES, DISPUTED, WORLD_PACKAGE } from '../base/late-resources.ts';
import { isFramed } from '../base/framed.ts';
import type { MapFrame } from '../base/geo/frame.ts';
import { accuracyIn } from './accuracy.ts';
import type { GroundLayer } from './brush.ts';
import { createCellLayer, type CellLayer } from './cells/cell-layer.ts';
import { disputeLayers, type DisputeLook, type LookOf } from './disputes.ts';
import { createMerge } from './merge-labels.ts';
import type { Label } from './labels.ts';
import { loadPackage, type LoadedPackage } from './load-package.ts';
import { rectOf, type MapPackage, type WorldRect } from './map-package.ts';
import { needsCells } from './rects.ts';

interface WorldOptions {
  /** What lies over it: there neither shapes nor names of cells are needed. */
  readonly over: readonly MapPackage[];
  /** The same with their files, or those of them that are there. */
  readonly loaded: readonly LoadedPackage[];
  readonly read: (file: string, signal: AbortSignal) => Promise<Response>;
  readonly signal: AbortSignal;
  /** `true`: something that is in view can't be had. */
  readonly onChange: (hasFailed?: boolean) => void;
}

export interface World {
  /**
   * Fetches the coarse map, and tries again at once what waits for another try. In a frame, which keeps nothing for
   * later, the coarse map waits until a view shows any of it. @throws when it can't be had
   */
  readonly load: () => Promise<void>;
  /** Says what is in view; asks for what is missing of it. */
  readonly look: (frame: MapFrame) => void;
  readonly layers: () => readonly GroundLayer[];
  /** Disputed lines of what lies over it. */
  readonly lines: () => readonly GroundLayer[];
  /** What is hatched anywhere, which no other layer hides. */
  readonly hatches: () => readonly GroundLayer[];
  /** Draws disputes by a point of view, and what it does not speak of by the stated policy. */
  readonly drawBy: (view: LookOf) => void;
  /** The other labels, and those of the world that are not among them. */
  readonly labelsWith: (others: readonly Label[]) => readonly Label[];
  /** How exact the map is in the frame's middle, in metres, where the screen shows more than that; else null. */
  readonly accuracy: (frame: MapFrame) => number | null;
  /** Whether part of what is in view can't be had now. */
  readonly hasFailed: () => boolean;
  /** Resolves when everything that the frame needs is there or can't be had. */
  readonly settled: (frame: MapFrame) => Promise<void>;
}

const LOOKS = new Map(DISPUTED.list.map(({ id, drawn }) => [id, drawn]));
/** A line of a dispute that the list does not name is still one. */
const stated = (dispute: string): DisputeLook => LOOKS.get(dispute) ?? 'dashed';
const DISPUTES = DISPUTED.list.map(({ bbox }) => rectOf(bbox));

/** From here on the cells have the areas in more detail. */
const DETAIL_FROM = 5;
const untilDetail = ({ paint }: GroundLayer): GroundLayer => ({
  paint: (brush) => {
    if (brush.frame.zoom < DETAIL_FROM) paint(brush);
  },
});

/** Ids of disputes that lie wholly within a finer package, which draws them itself. */
const listCovered = (over: readonly MapPackage[]): ReadonlySet<string> => {
  const rects = over.map(({ bbox }) => rectOf(bbox));
  const isIn = (inner: WorldRect) => (outer: WorldRect) =>
    inner.west >= outer.west && inner.east <= outer.east && inner.north >= outer.north && inner.south <= outer.south;
  return new Set(DISPUTED.list.filter(({ bbox }) => rects.some(isIn(rectOf(bbox)))).map(({ id }) => id));
};

/** Names of this first zoom are those of the largest countries and of oceans: there is room for them at any zoom. */
const LARGEST = 2;
const nameEarly = (label: Label): Label =>
  label.rank <= LARGEST && (label.kind === 'country' || label.kind === 'sea') ? { ...label, rank: 0 } : label;

export const createWorld = ({ over, loaded, read, signal, onChange }: WorldOptions): World => {
  const covered = listCovered(over);
  let chosen: LookOf = () => undefined;
  const view: LookOf = (dispute) => chosen(dispute);
  const overLayers = loaded.map(({ topology }) => disputeLayers(topology, { view, stated }));
  const lookHere = (dispute: string): DisputeLook =>
    covered.has(dispute) ? 'nothing' : (view(dispute) ?? stated(dispute));
  let coarse: (LoadedPackage & { readonly disputes: ReturnType<typeof disputeLayers> }) | null = null;
  let cells: CellLayer | null = null;
  let isInSight = !isFramed();
  let isWanted = false;
  const merge = createMerge();
  const loadCoarse = async (): Promise<void> => {
    const world = await loadPackage(WORLD_PACKAGE, read, signal);
    const disputes = disputeLayers(world.topology, { view: lookHere, stated });
    coarse = { ...world, disputes, labels: world.labels.map(nameEarly) };
  };
  // A build that paints pictures has no network to come back.
  if ('addEventListener' in globalThis) addEventListener('online', () => cells?.retry(), { signal });
  const look = (frame: MapFrame): void => {
    const isBeyond = needsCells(over, frame);
    if (isBeyond && !isInSight) {
      isInSight = true;
      if (isWanted)
        loadCoarse().then(
          () => onChange(),
          () => onChange(true),
        );
    }
    if (cells === null && frame.zoom >= WORLD_PACKAGE.cellsFrom && isBeyond) {
      cells = createCellLayer({
        index: CELL_INDEX,
        emphasis: WORLD_PACKAGE.emphasis,
        over,
        disputed: DISPUTES,
        lookOf: lookHere,
        codeOf: (code) => COUNTRY_CODES[code],
        read,
        onChange,
      });
      signal.addEventListener('abort', cells.destroy);
    }
    cells?.look(frame);
  };
  return {
    load: async () => {
      cells?.retry();
      isWanted = true;
      if (coarse === null && isInSight) await loadCoarse();
      onChange();
    },
    look,
    layers: () => [...(coarse ? [coarse.layer, coarse.disputes.lines] : []), ...(cells ? [cells] : [])],
    lines: () => overLayers.map(({ lines }) => lines),
    hatches: () => [
      ...(coarse ? [untilDetail(coarse.disputes.hatch)] : []),
      ...(cells ? [cells.hatch] : []),
      ...overLayers.map(({ hatch }) => hatch),
    ],
    drawBy: (next) => {
      chosen = next;
      onChange();
    },
    labelsWith: (others) => [
      ...merge([others, ...(coarse ? [coarse.labels] : []), ...(cells?.names() ?? [])]),
      ...(cells?.namesOnLand() ?? []),
    ],
    accuracy: (frame) => accuracyIn(frame, over, cells?.isWhole() ?? false),
    hasFailed: () => cells?.hasFailed() ?? false,
    settled: async (frame) => {
      look(frame);
      await cells?.settled();
    },
  };
};
