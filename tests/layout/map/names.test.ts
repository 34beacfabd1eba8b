/** Places whose occasions stand in a row have their names, on a phone's small map too. */
import { expect, test } from 'vitest';
import { latOf, lngOf } from '../../../src/base/geo/frame.ts';
import { buildTable } from '../../../src/events/build.ts';
import type { DatasetDocument } from '../../../src/events/format/schema.ts';
import { buildItems } from '../../../src/layout/map/items.ts';
import { layoutMap } from '../../../src/layout/map/layout-map.ts';
import { foreignText } from '../../fixtures/foreign.ts';
import { sceneOf } from './scene.ts';

const river = buildTable(JSON.parse(foreignText()) as DatasetDocument);
const SIZE = { width: 390, height: 214 };
const CREDITS = { x: 120, y: 194, width: 270, height: 20 };
/** A name needs some room about its place. */
const EDGE = 24;

test('about any of its places, at any zoom, no ring of a row is without its name', () => {
  const { anchorX, anchorY, anchorName } = sceneOf(river).atlas;
  let rows = 0;
  for (let zoom = 6; zoom <= 11; zoom += 0.5)
    for (const [anchor, x] of anchorX.entries()) {
      const at = { lng: lngOf(x), lat: latOf(anchorY[anchor]!), zoom, ...SIZE };
      const scene = sceneOf(river, { ...at, reserved: [CREDITS] });
      const { named } = layoutMap(scene);
      for (const item of buildItems(scene.atlas, scene.places, scene.frame, scene.reserved)) {
        const isNear = item.x > EDGE && item.x < SIZE.width - EDGE && item.y > EDGE && item.y < CREDITS.y - EDGE;
        if (!item.row || !isNear) continue;
        rows += 1;
        expect([zoom, named.map(({ text }) => text)]).toEqual([
          zoom,
          expect.arrayContaining([anchorName[item.anchors[0]!]]),
        ]);
      }
    }
  expect(rows).toBeGreaterThan(20);
});
