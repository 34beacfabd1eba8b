/** A disc that counts several places, or a crowded one. */
import type { Shape } from '../../base/paint/shapes.ts';
import { markToken, type ColourSlot } from '../../base/paint/token.ts';
import { bareBoxOf, clusterRadius, type Item } from './items.ts';
import { layoutTag, tagBox, tagWidth } from './period-tags.ts';
import type { MapScene } from './types.ts';

const TAU = Math.PI * 2;
const arcPath = (r: number, from: number, to: number): string => {
  const point = (turn: number): string =>
    `${(r * Math.sin(turn * TAU)).toFixed(2)} ${(-r * Math.cos(turn * TAU)).toFixed(2)}`;
  if (to - from > 0.999) return `M0 ${-r}A${r} ${r} 0 1 1 0 ${r}A${r} ${r} 0 1 1 0 ${-r}`;
  return `M${point(from)}A${r} ${r} 0 ${to - from > 0.5 ? 1 : 0} 1 ${point(to)}`;
};

/** A disc with its count; its rim is shared between the colours, in their order from the top, clockwise. */
export const layoutDisc = (scene: MapScene, item: Item, outlined: 'accent' | 'ink' | null): readonly Shape[] => {
  const r = Math.round(clusterRadius(item.count));
  const { x, y, count } = item;
  const shapes: Shape[] = [];
  if (outlined)
    shapes.push({ kind: 'circle', x, y, r: r + 4, fill: { token: 'land' }, stroke: { token: outlined, width: 2 } });
  shapes.push({ kind: 'circle', x, y, r: r + 1, fill: { token: 'panel' } });
  const { shares } = item;
  const last = shares.findLastIndex((part) => part > 0);
  let from = 0;
  shares.forEach((part, slot) => {
    if (part === 0 || from >= 1) return;
    // Rounded to 24ths, so that a handful of paths serves all clusters; the last part takes what is left.
    const to = slot === last ? 1 : Math.min(23 / 24, from + Math.max(1, Math.round((part / count) * 24)) / 24);
    shapes.push({
      kind: 'path',
      d: arcPath(r - 2, from, to),
      x,
      y,
      stroke: { token: markToken(slot as ColourSlot), width: 4 },
    });
    from = to;
  });
  shapes.push({
    kind: 'text',
    x,
    y: y + 4.5,
    text: scene.messages.clusterCount(count),
    token: 'ink',
    size: count > 999 ? 12 : 13,
    weight: 600,
    align: 'middle',
  });
  const { periods } = item;
  if (periods && scene.periodWords)
    shapes.push(
      layoutTag(scene.periodWords.counts(periods.a, periods.b), tagBox(bareBoxOf(item), 'below', tagWidth(periods))),
    );
  return shapes;
};
