/**
 * The map under the events, and the one door to this room: it fetches what the view needs of its packages, paints the
 * ground and its names, and says when more has come. It knows no country: what is where, and how it is drawn, is data.
 */
import type { Topology } from 'topojson-specification';
import type { MapFrame } from '../base/geo/frame.ts';
import type { Palette } from '../base/paint/token.ts';
import { decodeLabels, isNamed, nameIn, sortLabels, type Label, type LabelFile } from './labels.ts';
import { decodeShapes } from './decode-shapes.ts';
import type { GroundLayer } from './brush.ts';
import type { MapPackage } from './map-package.ts';
import { paintGround } from './paint-ground.ts';
import { shapesLayer } from './paint-shapes.ts';
import { placeNames, type NameOptions, type PlacedName } from './names.ts';

export { paintNames } from './paint-names.ts';
export type { MapPackage, NameOptions, PlacedName };

export interface BasemapSource {
  /** Coarse ones first: each lies on top of those before it. */
  readonly packages: readonly MapPackage[];
  /** A file of a package. @throws when it can't be had */
  readonly read: (file: string, signal: AbortSignal) => Promise<unknown>;
  /** Waits until there is nothing better to do. */
  readonly whenIdle: () => Promise<void>;
}

/** A town by which an area is known. */
export interface Centre {
  readonly text: string;
  /** World units. */
  readonly x: number;
  readonly y: number;
}

/** What has come so far; another value whenever more has. */
export interface BasemapState {
  readonly failed: boolean;
  readonly layers: readonly GroundLayer[];
  /** In the order in which they choose their place. */
  readonly labels: readonly Label[];
}

export interface Basemap {
  readonly state: () => BasemapState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Fetches what has not come; what has stays. Resolves when all of it is there or can't be had. */
  readonly load: () => Promise<void>;
  /** Paints everything below the events. */
  readonly paint: (ctx: CanvasRenderingContext2D, frame: MapFrame, palette: Palette) => void;
  readonly destroy: () => void;
}

interface Loaded {
  readonly layer: GroundLayer;
  readonly labels: readonly Label[];
}

export const createBasemap = ({ packages, read, whenIdle }: BasemapSource): Basemap => {
  const abort = new AbortController();
  const listeners = new Set<() => void>();
  const loaded = new Map<string, Loaded>();
  let state: BasemapState = { failed: false, layers: [], labels: [] };
  const tell = (failed: boolean): void => {
    if (abort.signal.aborted) return;
    const there = packages.flatMap(({ id }) => loaded.get(id) ?? []);
    state = {
      failed,
      layers: there.map(({ layer }) => layer),
      labels: sortLabels(there.toReversed().flatMap(({ labels }) => labels)),
    };
    for (const listener of listeners) listener();
  };
  const loadPackage = async (one: MapPackage): Promise<void> => {
    if (loaded.has(one.id)) return;
    const [topology, names] = await Promise.all([
      read(one.files.shapes, abort.signal),
      read(one.files.labels, abort.signal),
    ]);
    loaded.set(one.id, {
      layer: shapesLayer(decodeShapes(topology as Topology, one)),
      labels: decodeLabels(names as LabelFile),
    });
  };
  const loadThose = (isFirst: boolean): Promise<unknown> =>
    Promise.all(packages.filter(({ first = false }) => first === isFirst).map(loadPackage));
  const load = async (): Promise<void> => {
    try {
      await loadThose(true);
      tell(false);
      await whenIdle();
      await loadThose(false);
      tell(false);
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
    paint: (ctx, frame, palette) => paintGround(ctx, state.layers, frame, palette),
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
