/** Paint what a package draws: water, land, rivers, lines, and the hatch that says "occupied". */
import { fill, borderPen, fillSquare, stroke, strokeRivers, type GroundLayer } from './brush.ts';
import type { PackageShapes } from './decode-shapes.ts';
import { paintHatch } from './hatch.ts';
import { rectOf } from './map-package.ts';

/** The source's lakes are triangles from here on. */
const LAKES_UNTIL = 10;
const UNIT_LINES_FROM = 6;
const COAST_FROM = 5;

export const hatchLayer = ({ hatched }: PackageShapes): GroundLayer => ({
  paint: (brush) => paintHatch(brush, hatched),
});

/** @param shapes are drawn on top of whatever coarser map is there already, which they replace within their box */
export const shapesLayer = (shapes: PackageShapes): GroundLayer => {
  const rect = rectOf(shapes.bbox);
  // A part of the world ends a pixel early, where its land still covers whole pixels; the whole goes on at its other
  // end.
  const grow = rect.east - rect.west === 1 ? 1 : -1;
  return {
    paint: (brush) => {
      const { zoom } = brush.frame;
      fillSquare(brush, rect, 'water', grow);
      fill(brush, shapes.otherLand, 'otherLand');
      fill(brush, shapes.emphasised, 'land');
      if (zoom < LAKES_UNTIL) fill(brush, shapes.lakes, 'water');
      strokeRivers(brush, shapes.rivers);
      if (zoom >= COAST_FROM) stroke(brush, shapes.coast, { token: 'unitLine', width: 0.7 });
      if (zoom >= UNIT_LINES_FROM) stroke(brush, shapes.unitLines, { token: 'unitLine', width: 1, dash: [1, 2.5] });
      stroke(brush, shapes.borders, borderPen(zoom));
    },
  };
};
