/** Fetches and decodes the files of a map package. */
import type { Topology } from 'topojson-specification';
import type { GroundLayer } from './brush.ts';
import { decodeShapes } from './decode-shapes.ts';
import { decodeLabels, type Label, type LabelFile } from './labels.ts';
import type { MapPackage } from './map-package.ts';
import { hatchLayer, shapesLayer } from './paint-shapes.ts';

export interface LoadedPackage {
  readonly layer: GroundLayer;
  /** What is hatched, which no other layer hides. */
  readonly hatch: GroundLayer;
  readonly topology: Topology;
  readonly labels: readonly Label[];
}

/** @throws when a file can't be had or read */
export const loadPackage = async (
  one: MapPackage,
  read: (file: string, signal: AbortSignal) => Promise<Response>,
  signal: AbortSignal,
): Promise<LoadedPackage> => {
  const [topology, names] = await Promise.all(
    [one.files.shapes, one.files.labels].map(async (file): Promise<unknown> => (await read(file, signal)).json()),
  );
  const shapes = decodeShapes(topology as Topology, one);
  return {
    topology: topology as Topology,
    layer: shapesLayer(shapes),
    hatch: hatchLayer(shapes),
    labels: decodeLabels(names as LabelFile),
  };
};
