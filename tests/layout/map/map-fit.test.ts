/**
 * Over sizes, languages, fonts, data and states: no label of the map is cut, meets another, lies on a mark or under
 * scale and credits; every mark is in the pane, or a pointer leads to it. (A theme changes no box.)
 */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readBasemap } from '../../../src/publish/read-basemap.ts';
import { readFonts } from '../../../src/publish/fonts.ts';
import { frameAround, overlaps, paneX, paneY, worldX, worldY, type Rect } from '../../../src/base/geo/frame.ts';
import type { Shape } from '../../../src/base/paint/shapes.ts';
import { listCentres, placeLabels } from '../../../src/basemap/basemap.ts';
import { buildTable } from '../../../src/events/build.ts';
import { localise } from '../../../src/events/localise.ts';
import type { EventTable } from '../../../src/events/types.ts';
import { en, type AllMessages } from '../../../src/i18n/en.ts';
import { uk } from '../../../src/i18n/uk.ts';
import { layoutDisc } from '../../../src/layout/map/layout-disc.ts';
import { layoutFlows } from '../../../src/layout/map/layout-flows.ts';
import { layoutAside } from '../../../src/layout/map/layout-aside.ts';
import { layoutGhosts } from '../../../src/layout/map/layout-ghosts.ts';
import { layoutLetters } from '../../../src/layout/map/layout-letters.ts';
import { layoutPointers } from '../../../src/layout/map/layout-pointers.ts';
import { layoutRow } from '../../../src/layout/map/layout-row.ts';
import { layoutRelations } from '../../../src/layout/map/relations.ts';
import { boxOfShown, viewOf } from '../../../src/layout/map/fit.ts';
import { layoutMap } from '../../../src/layout/map/layout-map.ts';
import type { MapLayout, MapScene } from '../../../src/layout/map/types.ts';
import { contextOf } from '../../../src/selection/context.ts';
import { describeStatus } from '../../../src/wording/describe-status.ts';
import { ask } from '../../fixtures/ask.ts';
import { builtIn } from '../../fixtures/dataset.ts';
import { syntheticDataset } from '../../fixtures/synthetic.ts';
import { sceneOf, type SceneParts } from './scene.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');
const { measure } = readFonts(root);
const { labels } = (await readBasemap(root)).state();

/** Of the map's pane, from a large screen to the smallest frame. */
const SIZES = [
  [806, 884],
  [605, 704],
  [574, 570],
  [410, 540],
  [768, 330],
  [390, 200],
  [360, 180],
  [320, 150],
  [338, 267],
  [420, 480],
  [290, 400],
  [375, 166],
  [320, 110],
] as const;
const WORDS: readonly (readonly [lang: 'en' | 'uk', messages: AllMessages])[] = [
  ['en', en],
  ['uk', uk],
];
type Case = readonly [name: string, table: EventTable, states: readonly SceneParts[]];
const tablesIn = (lang: 'en' | 'uk'): readonly Case[] => {
  const ours = buildTable(lang === 'uk' ? localise(builtIn(), 'uk') : builtIn());
  const about = { filters: { track: { values: ['diplomatic'], exclude: false } }, mode: 'window' } as const;
  const foreign = (count: number) => buildTable(syntheticDataset(count, 9));
  const step = { emphasis: about };
  return [
    [
      'ours',
      ours,
      [{}, { selected: 'blinken-visit-2024-05' }, { selected: 'vovchansk-battle' }, step, { soFar: '2024-05-12' }],
    ],
    ['40 of others', foreign(40), [{}, { selected: 'e-00003' }, step, { soFar: '2023-10-01' }]],
    ['300 of others', foreign(300), [{}, { selected: 'e-00003' }, step, { soFar: '2023-10-01' }]],
  ];
};

/** Scale and credits, as the pane has them over its foot. */
const chromeIn = (width: number, height: number, wider: number, messages: AllMessages): readonly Rect[] => {
  const credits = width < 560 ? messages.map.creditsShort : messages.map.credits;
  const wide = Math.min(width - 16, measure(credits, { size: 12, weight: 400 }) * wider);
  const lines = Math.ceil((measure(credits, { size: 12, weight: 400 }) * wider) / wide);
  const grown = (x: number, boxWidth: number, boxHeight: number): Rect => ({
    x: x - 4,
    y: height - boxHeight - 8,
    width: boxWidth + 8,
    height: boxHeight + 8,
  });
  const scale = grown(8, 60, 16);
  const isBeside = wide + 80 < width;
  return isBeside ? [scale, grown(width - wide - 8, wide, 16 * lines)] : [grown(8, width - 16, 32)];
};

const sceneIn = (
  table: EventTable,
  [width, height]: readonly [number, number],
  wider: number,
  [lang, messages]: (typeof WORDS)[number],
  parts: SceneParts,
): MapScene => {
  const reserved = chromeIn(width, height, wider, messages);
  const foot = Math.max(...reserved.map(({ y }) => height - y));
  const scene = sceneOf(table, { ...parts, reserved });
  const { question } = scene.answer;
  const paddings = { top: 24, right: 32, bottom: Math.min(height * 0.45, foot + 30), left: 32, foot: foot + 14 };
  const shown = () => boxOfShown(ask(table, { kind: 'box', question, of: 'near' }), question);
  const { lat, lng, zoom } = viewOf(contextOf(table).bbox, shown, width, height, paddings, foot);
  return {
    ...scene,
    frame: frameAround(lat, lng, zoom, width, height),
    measure: (text, size, weight) => Math.ceil(measure(text, { size, weight }) * wider),
    cities: listCentres(labels, lang),
    messages: messages.map,
    statusOf: (row) => describeStatus(table, row, messages),
    relationWord: messages.timeline.relation,
    layRelations: layoutRelations(messages),
    layRow: layoutRow(messages.many),
    layDisc: layoutDisc(messages.many),
    layFlows: layoutFlows(messages.beyond),
    layPointers: layoutPointers(messages.beyond),
    layGhosts: layoutGhosts,
    layAside: layoutAside,
    layLetters: layoutLetters,
  };
};

interface Said extends Rect {
  readonly text: string;
}
const flat = (shapes: readonly Shape[]): readonly Shape[] =>
  shapes.flatMap((shape) => ('shapes' in shape ? flat(shape.shapes) : [shape]));
/** The letters of each text, those of the base map's names too. */
const textsIn = (scene: MapScene, layout: MapLayout, lang: string): readonly Said[] => {
  const own = flat([...layout.under, ...layout.over]).flatMap((shape): readonly Said[] => {
    if (shape.kind !== 'text') return [];
    const width = scene.measure(shape.text, shape.size, shape.weight ?? 400);
    const x = shape.x - (shape.align === 'middle' ? width / 2 : shape.align === 'end' ? width : 0);
    return [{ text: shape.text, x, y: shape.y - shape.size * 0.72, width, height: shape.size * 0.72 + 1 }];
  });
  const { taken, named, namedAreas } = layout;
  const names = placeLabels(labels, namedAreas, scene.frame, {
    lang,
    reserved: taken,
    named,
    measure: (text, size, weight) => scene.measure(text, size, weight),
  });
  return [
    ...own,
    ...names.map(({ text, x, y, size, weight, spacing }) => ({
      text,
      x,
      y: y - size * 0.72,
      width: scene.measure(text, size, weight) + spacing * text.length,
      height: size * 0.72 + 1,
    })),
  ];
};
const holds = (outer: Rect, { x, y, width, height }: Rect): boolean =>
  x >= outer.x - 1 &&
  y >= outer.y - 1 &&
  x + width <= outer.x + outer.width + 1 &&
  y + height <= outer.y + outer.height + 1;

const checkTexts = (scene: MapScene, layout: MapLayout, lang: string, name: string): void => {
  const { width, height } = scene.frame;
  const texts = textsIn(scene, layout, lang);
  const glyphs = layout.marks.filter(({ kind }) => kind !== 'area');
  texts.forEach((text, i) => {
    const said = `${name}: ${text.text}`;
    // A disc may be cut by the pane's edge, and its number with it.
    const own = glyphs.find(({ kind, box }) => (kind === 'cluster' || kind === 'more') && holds(box, text));
    if (own) return;
    expect(holds({ x: 0, y: 0, width, height }, text), `${said} is cut`).toBe(true);
    expect(
      scene.reserved.some((box) => overlaps(box, text, -4)),
      `${said} under scale or credits`,
    ).toBe(false);
    expect(
      glyphs.filter(({ box }) => overlaps(box, text, -2)).map(({ key }) => key),
      `${said} on a mark`,
    ).toEqual([]);
    for (const other of texts.slice(i + 1)) expect(overlaps(text, other, -1), `${said} / ${other.text}`).toBe(false);
  });
  const named = layout.named.map(({ text, x, y }) => `${text} ${Math.round(x)} ${Math.round(y)}`);
  expect(new Set(named).size, `${name}: a name twice`).toBe(named.length);
};

const checkMarks = (scene: MapScene, layout: MapLayout, name: string): void => {
  const { atlas, frame, places, reserved } = scene;
  for (const { kind, x, y, key } of layout.marks) {
    if (kind === 'area') continue;
    const centre = { x: x - 1, y: y - 1, width: 2, height: 2 };
    const isIn = x >= 0 && y >= 0 && x <= frame.width && y <= frame.height;
    if (isIn)
      expect(
        reserved.some((box) => overlaps(box, centre, -4)),
        `${name}: ${key} under the foot`,
      ).toBe(false);
  }
  places.all.forEach((count, anchor) => {
    if (count === 0) return;
    const [x, y] = [paneX(atlas.anchorX[anchor]!, frame), paneY(atlas.anchorY[anchor]!, frame)];
    if (x >= 4 && y >= 4 && x <= frame.width - 4 && y <= frame.height - 4) {
      expect(
        layout.marks.some(({ anchors }) => anchors.includes(anchor)),
        `${name}: place ${anchor}`,
      ).toBe(true);
      return;
    }
    const isNamed = layout.pointers.some(({ box: { west, east, south, north } }) => {
      const [wx, wy] = [atlas.anchorX[anchor]!, atlas.anchorY[anchor]!];
      return (
        wx >= worldX(west) - 1e-9 &&
        wx <= worldX(east) + 1e-9 &&
        wy >= worldY(north) - 1e-9 &&
        wy <= worldY(south) + 1e-9
      );
    });
    expect(isNamed, `${name}: no way to place ${anchor}`).toBe(true);
  });
};

describe.each(WORDS)('%s', (lang, messages) => {
  describe.each([1, 1.12])('in fonts %s times as wide', (wider) => {
    test.each(tablesIn(lang))('%s', (_, table, states) => {
      for (const size of SIZES)
        for (const state of states) {
          const scene = sceneIn(table, size, wider, [lang, messages], state);
          const layout = layoutMap(scene);
          const name = `${size[0]}×${size[1]}, ${Object.keys(state).join() || 'rest'}`;
          checkTexts(scene, layout, lang, name);
          checkMarks(scene, layout, name);
        }
    });
  });
});
