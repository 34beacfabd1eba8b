/** Nothing is written smaller than 12 pixels: on the timeline, on the map, in its names, in no style sheet. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { frameAround } from '../../src/base/geo/frame.ts';
import { decodeLabels, sortLabels, type LabelFile } from '../../src/basemap/labels.ts';
import { placeNames } from '../../src/basemap/names.ts';
import { layoutMap } from '../../src/layout/map/layout-map.ts';
import { layoutAsBars } from '../../src/layout/timeline/layout-as-bars.ts';
import { layoutCounts } from '../../src/layout/timeline/layout-counts.ts';
import { buildTable } from '../../src/events/build.ts';
import { builtIn } from '../fixtures/dataset.ts';
import { sceneOf, type SceneParts } from './map/scene.ts';
import { painted } from './painted.ts';
import { inputOf, measure } from './timeline/layout-input.ts';

const LEAST = 12;
const table = buildTable(builtIn());
const SIZES = [
  [830, 740],
  [560, 460],
  [390, 390],
  [375, 308],
  [320, 200],
] as const;

test('of the timeline, whatever its size and state', () => {
  const written = new Set<number>();
  const states = [{}, { selected: table.ids[0]! }, { compare: '2024-05-08..2024-05-10' }, { mode: 'sofar' as const }];
  for (const [width, height] of SIZES)
    for (const state of states) {
      const input = {
        ...inputOf(table, { width, height, ...state }),
        measure: (text: string, style: { readonly size: number }) => {
          written.add(style.size);
          return measure(text, style);
        },
      };
      for (const layout of [layoutAsBars(input), layoutCounts(input)])
        for (const { shape } of painted(layout?.shapes ?? [])) if (shape.kind === 'text') written.add(shape.size);
    }
  expect(written.size).toBeGreaterThan(3);
  expect(Math.min(...written)).toBeGreaterThanOrEqual(LEAST);
});

test('of the map and its names, at every zoom', () => {
  const written = new Set<number>();
  const read = (name: string): LabelFile =>
    JSON.parse(readFileSync(new URL(`../../data/basemap/out/${name}`, import.meta.url), 'utf8')) as LabelFile;
  const labels = sortLabels([...decodeLabels(read('labels-near.json')), ...decodeLabels(read('labels-far.json'))]);
  const states: readonly SceneParts[] = [{}, { selected: table.ids[0]! }, { compare: '2024-05-08..2024-05-10' }];
  for (let zoom = 2; zoom <= 12; zoom += 1) {
    for (const state of states) {
      const { under, over } = layoutMap(sceneOf(table, { lat: 49.9, lng: 36.6, zoom, ...state }));
      for (const { shape } of painted([...under, ...over])) if (shape.kind === 'text') written.add(shape.size);
    }
    const frame = frameAround(49.9, 36.6, zoom, 900, 700);
    const names = placeNames(labels, frame, {
      lang: 'en',
      reserved: [],
      measure: (text, size) => {
        written.add(size);
        return text.length * size * 0.55;
      },
    });
    for (const { size } of names) written.add(size);
  }
  expect(written.size).toBeGreaterThan(1);
  expect(Math.min(...written)).toBeGreaterThanOrEqual(LEAST);
});

test('no style sheet and no font of a canvas names a smaller size, but for paper', () => {
  const root = new URL('../../src/', import.meta.url);
  const found = readdirSync(root, { recursive: true, encoding: 'utf8' })
    // What a canvas has before a font is set is no font of ours.
    .filter((file) => /\.(css|tsx?)$/.test(file) && !/paper|svg-context/.test(file))
    .flatMap((file) => {
      const text = readFileSync(new URL(file, root), 'utf8');
      const sizes = [
        ...text.matchAll(/font-size:\s*([\d.]+)px|--text-(?!paper)[a-z]+:\s*([\d.]+)px/g),
        ...text.matchAll(/[`']?(?:400|600|italic) ([\d.]+)px/g),
      ];
      return sizes.flatMap((match) => {
        const size = Number(match.slice(1).find((part) => part !== undefined));
        return size < LEAST ? [`${file}: ${size}`] : [];
      });
    });
  expect(found).toEqual([]);
});
