/**
 * A disc that counts several places, or a crowded one: its rim is shared between the colours, what a step or a search
 * is about before the rest, and what is yet to come last.
 */
import { pathRound } from 'd3';
import type { Shape } from '../../base/paint/shapes.ts';
import { markToken, type ColourSlot } from '../../base/paint/token.ts';
import type { AllMessages } from '../../i18n/en.ts';
import { rowsAt } from '../../query/places/place-rows.ts';
import { DIMMED_LABEL, DIMMED_MARK, GHOST } from '../meanings.ts';
import { dimmed, faded } from '../opacity.ts';
import { bareBoxOf, clusterRadius, type Item } from './items.ts';
import { placeName } from './layout-items.ts';
import { layoutTag, tagBox, tagWidth } from './period-tags.ts';
import type { ItemLayout, MapScene } from './types.ts';

type Words = AllMessages['many'];

const PLACES_NAMED = 3;
/** Half the height of the number, and what the rim takes of the radius. */
const RISE = 5;
const RIM = 5;
const RIM_PARTS = 24;

const TAU = Math.PI * 2;
/** Clockwise from the top; `from` and `to` in turns. */
const arcPath = (r: number, from: number, to: number): string => {
  const path = pathRound(2);
  path.arc(0, 0, r, (from - 0.25) * TAU, (to - 0.25) * TAU);
  return path.toString();
};

/** Of a disc's events, by colour slot: what is drawn in full, what is dimmed, and what is yet to come. */
interface Tally {
  readonly full: readonly number[];
  readonly faint: readonly number[];
  readonly ghosts: readonly number[];
}

const tallyOf = ({ answer: { presence, slots }, lit, places, whole }: MapScene, { anchors, shares }: Item): Tally => {
  const none = shares.map(() => 0);
  if (!lit && !whole) return { full: shares, faint: none, ghosts: none };
  const tally = { full: [...none], faint: [...none], ghosts: [...none] };
  for (const anchor of anchors)
    for (const row of rowsAt(whole?.places ?? places, anchor)) {
      // Rows and slots are in range.
      const of = presence[row] === 0 ? tally.ghosts : lit && lit[row] === 0 ? tally.faint : tally.full;
      of[slots[row]!]! += 1;
    }
  return tally;
};
const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** The rim, from the top, clockwise: the colours in their order, first what is told in full. */
const layoutRim = ({ x, y, count }: Item, r: number, { full, faint, ghosts }: Tally): readonly Shape[] => {
  const strengths = [
    [full, 1],
    [faint, DIMMED_MARK],
    [ghosts, GHOST],
  ] as const;
  const parts = strengths.flatMap(([shares, strength]) =>
    shares.flatMap((share, slot) => (share === 0 ? [] : [{ share, slot: slot as ColourSlot, strength }])),
  );
  let from = 0;
  return parts.flatMap(({ share, slot, strength }, i) => {
    if (from >= 1) return [];
    // Rounded, so that a handful of paths serves all discs; the last part takes what is left.
    const size = Math.max(1, Math.round((share / count) * RIM_PARTS)) / RIM_PARTS;
    const to = i === parts.length - 1 ? 1 : Math.min((RIM_PARTS - 1) / RIM_PARTS, from + size);
    const d = arcPath(r - 2, from, to);
    from = to;
    return faded([{ kind: 'path', d, x, y, stroke: { token: markToken(slot), width: 4 } }], strength);
  });
};

/** "3 of 12" where the disc has room for it, else how many it counts. */
const layoutCount = (
  { measure }: MapScene,
  words: Words,
  { x, y }: Item,
  r: number,
  [lit, count]: readonly [lit: number, count: number],
): readonly Shape[] => {
  const room = 2 * Math.sqrt((r - RIM) ** 2 - RISE ** 2);
  const isPart = lit > 0 && lit < count;
  const fitting = isPart ? words.litOf(lit, count).find((text) => measure(text, 12, 600) <= room) : undefined;
  const size = fitting !== undefined || count > 999 ? 12 : 13;
  const text = fitting ?? words.short(count);
  return dimmed(
    { kind: 'text', x, y: y + 4.5, text, token: 'ink', size, weight: 600, align: 'middle' },
    lit === 0 ? DIMMED_LABEL : 1,
  );
};

const holds = (scene: MapScene, { anchors }: Item, row: number): boolean => {
  const { pointStart, pointAnchor } = scene.atlas;
  if (row < 0 || scene.answer.presence[row] === 0) return false;
  return pointAnchor.subarray(pointStart[row], pointStart[row + 1]).some((anchor) => anchors.includes(anchor));
};

const outlineOf = (scene: MapScene, item: Item): 'accent' | 'ink' | null => {
  if (holds(scene, item, scene.selected)) return 'accent';
  return [scene.hovered, ...scene.arriving].some((row) => holds(scene, item, row)) ? 'ink' : null;
};

/** How many of them only may be there at the time. */
const perhapsIn = ({ answer: { presence }, places }: MapScene, { anchors }: Item): number => {
  const rows = new Set<number>();
  for (const anchor of anchors) for (const row of rowsAt(places, anchor)) if (presence[row] === 1) rows.add(row);
  return rows.size;
};

const nameOf = (
  scene: MapScene,
  words: Words,
  item: Item,
  [lit, count]: readonly [lit: number, count: number],
): string => {
  const { atlas, messages, places } = scene;
  const { anchors } = item;
  const shown = anchors.filter((anchor) => places.all[anchor]! > 0); // anchors are in range
  const names = [...new Set(shown.map((anchor) => atlas.anchorName[anchor] ?? '').filter((name) => name !== ''))];
  const named = names.slice(0, PLACES_NAMED);
  const said = named.length > 0 ? named : [messages.somePlace];
  return words.disc(count, lit === count ? null : lit, perhapsIn(scene, item), said, names.length - named.length);
};

/** A disc with its count; a disc of which nothing is there yet is a ghost without one, and no button. */
export const layoutDisc =
  (words: Words) =>
  (scene: MapScene, item: Item): ItemLayout => {
    const { x, y, anchors, periods, box } = item;
    const r = Math.round(clusterRadius(item.count));
    const tally = tallyOf(scene, item);
    const lit = sumOf(tally.full);
    const count = lit + sumOf(tally.faint);
    const ground: Shape = { kind: 'circle', x, y, r: r + 1, fill: { token: 'panel' } };
    const rim = layoutRim(item, r, tally);
    if (count === 0) return { marks: [], shapes: [...faded([ground], GHOST), ...rim] };
    const shapes: Shape[] = [];
    const outlined = outlineOf(scene, item);
    if (outlined)
      shapes.push({ kind: 'circle', x, y, r: r + 4, fill: { token: 'land' }, stroke: { token: outlined, width: 2 } });
    shapes.push(ground, ...rim, ...layoutCount(scene, words, item, r, [lit, count]));
    if (periods && scene.periodWords)
      shapes.push(
        layoutTag(scene.periodWords.counts(periods.a, periods.b), tagBox(bareBoxOf(item), 'below', tagWidth(periods))),
      );
    const name = anchors.length === 1 ? placeName(scene, item) : '';
    const said = nameOf(scene, words, item, [lit, count]);
    const key = `cluster ${anchors[0]} ${anchors.length}`;
    return {
      marks: [{ key, kind: 'cluster', rows: [], count, name, said, anchors, periods, box, x, y }],
      shapes,
    };
  };
