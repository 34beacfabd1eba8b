/**
 * The world beneath the packages of the first view: a coarse map of all of it, and cells of detail that a view asks for
 * where it leaves what those packages hold. Late code: it comes when the page has nothing better to do.
 */
import { CELL_INDEX, COUNTRY_CODES, DISPUTED, WORLD_PACKAGE } from '../base/late-resources.ts';
import type { MapFrame } from '../base/geo/frame.ts';
import { accuracyIn } from './accuracy.ts';
import type { GroundLayer } from './brush.ts';
import { createCellLayer, type CellLayer } from './cells/cell-layer.ts';
import type { DisputeLook } from './cells/paint-cells.ts';
import { createMerge } from './merge-labels.ts';
import type { Label } from './labels.ts';
import { loadPackage, type LoadedPackage } from './load-package.ts';
import { rectOf, type MapPackage } from './map-package.ts';
import { needsCells } from './rects.ts';

interface WorldOptions {
  /** What lies over it: there neither shapes nor names of cells are needed. */
  readonly over: readonly MapPackage[];
  readonly read: (file: string, signal: AbortSignal) => Promise<Response>;
  readonly signal: AbortSignal;
  readonly onChange: () => void;
}

export interface World {
  /** Fetches the coarse map, and tries again at once what waits for another try. @throws when it can't be had */
  readonly load: () => Promise<void>;
  /** Says what is in view; asks for what is missing of it. */
  readonly look: (frame: MapFrame) => void;
  readonly layers: () => readonly GroundLayer[];
  /** The other labels, and those of the world that are not among them. */
  readonly labelsWith: (others: readonly Label[]) => readonly Label[];
  /** How exact the map is in the frame's middle, in metres, where the screen shows more than that; else null. */
  readonly accuracy: (frame: MapFrame) => number | null;
  /** Whether part of what is in view can't be had now. */
  readonly hasFailed: () => boolean;
  /** Resolves when everything that the frame needs is there or can't be had. */
  readonly settled: (frame: MapFrame) => Promise<void>;
}

/** A line of a dispute that the list does not name is still one. */
const LOOKS = new Map(DISPUTED.list.map(({ id, drawn }) => [id, drawn]));
const DISPUTES = DISPUTED.list.map(({ bbox }) => rectOf(bbox));
const lookOf = (dispute: string): DisputeLook => LOOKS.get(dispute) ?? 'dashed';

/** Names of this first zoom are those of the largest countries and of oceans: there is room for them at any zoom. */
const LARGEST = 2;
const nameEarly = (label: Label): Label =>
  label.rank <= LARGEST && (label.kind === 'country' || label.kind === 'sea') ? { ...label, rank: 0 } : label;

export const createWorld = ({ over, read, signal, onChange }: WorldOptions): World => {
  let coarse: LoadedPackage | null = null;
  let cells: CellLayer | null = null;
  const merge = createMerge();
  // A build that paints pictures has no network to come back.
  if ('addEventListener' in globalThis) addEventListener('online', () => cells?.retry(), { signal });
  const look = (frame: MapFrame): void => {
    if (cells === null && frame.zoom >= WORLD_PACKAGE.cellsFrom && needsCells(over, frame)) {
      cells = createCellLayer({
        index: CELL_INDEX,
        emphasis: WORLD_PACKAGE.emphasis,
        over,
        disputed: DISPUTES,
        lookOf,
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
      if (coarse === null) {
        const loaded = await loadPackage(WORLD_PACKAGE, read, signal);
        coarse = { ...loaded, labels: loaded.labels.map(nameEarly) };
      }
      onChange();
    },
    look,
    layers: () => [...(coarse ? [coarse.layer] : []), ...(cells ? [cells] : [])],
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
