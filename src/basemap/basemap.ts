/**
 * The map under the events, and the one door to this room: it fetches what the view needs of its packages, paints the
 * ground and its names, and says when more has come. It knows no country: what is where, and how it is drawn, is data.
 */
import type { MapFrame } from '../base/geo/frame.ts';
import type { Palette } from '../base/paint/token.ts';
import type { CoverLayer } from './brush.ts';
import { isNamed, nameIn, sortLabels, type Label } from './labels.ts';
import { createLineGrid, type LineGrid } from './line-grid.ts';
import { loadPackage, type LoadedPackage } from './load-package.ts';
import type { MapPackage } from './map-package.ts';
import { paintGround } from './paint-ground.ts';
import { placeNames, type NameOptions, type PlacedName } from './names.ts';
import type * as WorldModule from './world.ts';
import type { World } from './world.ts';

export { paintNames } from './paint-names.ts';
export type { CoverLayer } from './brush.ts';
export type { MapPackage, NameOptions, PlacedName };

export interface BasemapSource {
  /** Those of the first view, coarse ones first: each lies on top of those before it. */
  readonly packages: readonly MapPackage[];
  /** A file of a package. @throws when it can't be had */
  readonly read: (file: string, signal: AbortSignal) => Promise<Response>;
  /** Waits until there is nothing better to do. */
  readonly whenIdle: () => Promise<void>;
  /** The code of the rest of the world; where none may be fetched, it is handed over. */
  readonly loadWorld?: () => Promise<Pick<typeof WorldModule, 'createWorld'>>;
}

/** A town by which an area is known. */
interface Centre {
  readonly text: string;
  /** World units. */
  readonly x: number;
  readonly y: number;
}

/** What has come so far; another value whenever more has. */
export interface BasemapState {
  readonly failed: boolean;
  /** In the order in which they choose their place. */
  readonly labels: readonly Label[];
  /** The rest of the world, once its code is here. */
  readonly world: World | null;
  /** Those that are drawn: another layer brings its own names. */
  readonly names: readonly Label[];
}

export interface Basemap {
  readonly state: () => BasemapState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Fetches what has not come; what has stays. Resolves when all of it is there or can't be had. */
  readonly load: () => Promise<void>;
  /** Puts a layer over all others, or takes it away; to be called again when more of it has come. */
  readonly cover: (layer: CoverLayer | null) => void;
  /** Paints everything below the events; without the layer over all others where `isBare`. */
  readonly paint: (ctx: CanvasRenderingContext2D, frame: MapFrame, palette: Palette, isBare?: boolean) => void;
  /** Where border lines run, as they were painted last; null where that was another view. */
  readonly linesIn: (frame: MapFrame) => LineGrid | null;
  readonly destroy: () => void;
}

const isSameView = (a: MapFrame, b: MapFrame): boolean =>
  a.scale === b.scale &&
  a.originX === b.originX &&
  a.originY === b.originY &&
  a.width === b.width &&
  a.height === b.height;

export const createBasemap = ({
  packages,
  read,
  whenIdle,
  loadWorld = () => import('./world.ts'),
}: BasemapSource): Basemap => {
  const abort = new AbortController();
  const { signal } = abort;
  const listeners = new Set<() => void>();
  let loaded: readonly LoadedPackage[] = [];
  let world: World | null = null;
  let cover: CoverLayer | null = null;
  let lines: { readonly frame: MapFrame; readonly grid: LineGrid } | null = null;
  let state: BasemapState = { failed: false, labels: [], names: [], world };
  const tell = (failed = state.failed): void => {
    const own = loaded.flatMap((one) => one.labels);
    const labels = sortLabels(world ? world.labelsWith(own) : own);
    state = { failed, world, labels, names: cover?.namesBeside(labels) ?? labels };
    if (!signal.aborted) for (const listener of listeners) listener();
  };
  const load = async (): Promise<void> => {
    try {
      if (loaded.length === 0) loaded = await Promise.all(packages.map((one) => loadPackage(one, read, signal)));
      tell(false);
      await whenIdle();
      world ??= (await loadWorld()).createWorld({ over: packages, loaded, read, signal, onChange: tell });
      await world.load();
    } catch {
      tell(true);
    }
  };
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load,
    cover: (layer) => {
      cover = layer;
      tell();
    },
    linesIn: (frame) => (lines && isSameView(lines.frame, frame) ? lines.grid : null),
    paint: (ctx, frame, palette, isBare) => {
      const over = isBare ? null : cover;
      const grid = createLineGrid(frame.width, frame.height);
      world?.look(frame);
      over?.look(frame);
      paintGround(
        ctx,
        [
          ...(world?.layers() ?? []),
          ...loaded.map(({ layer }) => layer),
          ...(world?.lines() ?? []),
          ...(over ? [over] : []),
          ...(world?.hatches() ?? loaded.map(({ hatch }) => hatch)),
        ],
        frame,
        palette,
        grid,
      );
      lines = { frame, grid };
    },
    destroy: () => abort.abort(),
  };
};

/**
 * Where the names of the map stand: heaviest first, none over another.
 * @param namedAreas names that the events write themselves, one a line: units of these names are left out
 */
export const placeLabels = (
  labels: readonly Label[],
  namedAreas: string,
  frame: MapFrame,
  options: NameOptions,
): readonly PlacedName[] => {
  const areas = namedAreas === '' ? [] : namedAreas.split('\n');
  const isLeft = (label: Label): boolean => label.kind === 'unit' && areas.some((name) => isNamed(label, name));
  return placeNames(areas.length === 0 ? labels : labels.filter((label) => !isLeft(label)), frame, options);
};

/** Capitals and centres of first-level units. */
export const listCentres = (labels: readonly Label[], lang: string): readonly Centre[] =>
  labels
    .filter(({ kind }) => kind === 'capital' || kind === 'unit_centre')
    .map((label) => ({ text: nameIn(label, lang), x: label.x, y: label.y }));
