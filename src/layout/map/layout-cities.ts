/**
 * The towns by which a reader knows an area: their names are written before the area's label, which would take their
 * place.
 */
import type { Shape } from '../../base/paint/shapes.ts';
import { areaBox } from './area-projection.ts';
import type { AreaUse } from '../../query/places/select-areas.ts';
import { isInside, overlaps, paneX, paneY, type Rect } from '../../base/geo/frame.ts';
import { isInArea } from '../../query/places/place-geometry.ts';
import { nameSpots } from './name-spots.ts';
import type { MapScene, Names } from './types.ts';

const SIZE = 12;
const LINE = 15;
const RADIUS = 2.2;
const GAP = RADIUS + 3;
/** An area narrower than this in pixels is no place to name a town in. */
const MIN_AREA = 48;
const EDGE = 4;

/** Names and dots of the cities within areas that are scenes; `taken` are boxes that they keep clear of. */
export const layoutCities = (
  scene: MapScene,
  uses: readonly AreaUse[],
  taken: readonly Rect[],
  named: Names['named'],
): Names => {
  const { frame, cities } = scene;
  const own: Rect[] = [];
  const shapes: Shape[] = [];
  const written: { text: string; x: number; y: number }[] = [];
  const areas = uses
    .filter(({ role, area }) => role === 'location' && areaBox(area, frame).width >= MIN_AREA)
    .map(({ area }) => area);
  for (const city of cities) {
    if (named.some(({ text }) => text === city.text) || !areas.some((area) => isInArea(area, city.x, city.y))) continue;
    const x = paneX(city.x, frame);
    const y = paneY(city.y, frame);
    const dot: Rect = { x: x - RADIUS - 1, y: y - RADIUS - 1, width: 2 * RADIUS + 2, height: 2 * RADIUS + 2 };
    const isFree = (box: Rect): boolean =>
      isInside(box, frame, EDGE) && ![...taken, ...own].some((other) => overlaps(other, box, 1));
    if (!isFree(dot)) continue;
    const box = nameSpots(x, y, scene.measure(city.text, SIZE, 400), LINE, GAP).find(isFree);
    if (!box) continue;
    own.push(box, dot);
    written.push({ text: city.text, x, y });
    shapes.push(
      { kind: 'circle', x, y, r: RADIUS, fill: { token: 'land' }, stroke: { token: 'ink', width: 1.5 } },
      { kind: 'text', x: box.x, y: box.y + 12, text: city.text, token: 'ink', size: SIZE, halo: 'land' },
    );
  }
  return { shapes, taken: own, named: written };
};
