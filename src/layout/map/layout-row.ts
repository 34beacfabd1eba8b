/** The glyphs of several occasions at one place, and "+n" for those that have no room. */
import type { Shape } from '../../base/paint/shapes.ts';
import type { AllMessages } from '../../i18n/en.ts';
import { typeAt } from '../../events/vocabulary.ts';
import { dimmed, strongest } from '../opacity.ts';
import { GLYPH, MAX_IN_ROW, PITCH, type Item } from './items.ts';
import { layoutInRow, periodsOf, placeName, ringOf, rowCentres } from './layout-items.ts';
import type { ItemLayout, MapGroup, MapMark, MapScene } from './types.ts';

const MORE_SIZE = 13;

/**
 * The order of a row of glyphs where "+n" hides some: the first of each glyph, in the vocabulary's order, then the rest
 * by time, so that what is seen tells the kinds apart. What holds the selected event never hides.
 */
const visibleGroups = (
  { answer: { table, schema }, selected }: MapScene,
  groups: readonly MapGroup[],
): readonly MapGroup[] => {
  if (groups.length <= MAX_IN_ROW) return groups;
  const order = [...schema.vocabulary.types.values()];
  const rank = ({ lead }: MapGroup): number => order.indexOf(typeAt(table, lead));
  const firsts = new Map<string, MapGroup>();
  for (const group of groups) {
    const { glyph } = typeAt(table, group.lead);
    const first = firsts.get(glyph);
    if (first === undefined || rank(group) < rank(first)) firsts.set(glyph, group);
  }
  const kinds = [...firsts.values()].sort((x, y) => rank(x) - rank(y)).slice(0, MAX_IN_ROW);
  const ordered = [...kinds, ...groups.filter((group) => !kinds.includes(group))];
  const at = ordered.findIndex(({ rows }) => rows.includes(selected));
  if (at < MAX_IN_ROW) return ordered;
  const [hidden] = ordered.splice(at, 1);
  if (hidden) ordered.splice(MAX_IN_ROW - 1, 0, hidden);
  return ordered;
};

export const layoutRow =
  (words: AllMessages['many']) =>
  (scene: MapScene, item: Item, groups: readonly MapGroup[]): ItemLayout => {
    const { xs, y } = rowCentres(item);
    const ordered = visibleGroups(scene, groups); // no fewer than glyphs are drawn of, so that each has its own
    const laid = xs.map((x, i) => layoutInRow(scene, item, ordered[i]!, x, y));
    const marks: MapMark[] = laid.flatMap((each) => each.marks);
    const shapes: Shape[] = [...ringOf(scene, item, groups), ...laid.flatMap((each) => each.shapes)];
    const rest = ordered.slice(MAX_IN_ROW).flatMap(({ here }) => here);
    if (rest.length > 0) {
      const x = xs[xs.length - 1]! + PITCH / 2 + 2; // a row has glyphs
      const box = { x, y: y - GLYPH / 2, width: 28, height: GLYPH };
      marks.push({
        key: `more ${item.anchors[0]}`,
        kind: 'more',
        rows: groups.flatMap(({ here }) => here),
        count: rest.length,
        name: placeName(scene, item),
        said: words.moreAt(rest.length, placeName(scene, item)),
        anchors: item.anchors,
        periods: periodsOf(scene, rest),
        box,
        x: x + 14,
        y,
      });
      const said = {
        kind: 'text',
        x: x + 2,
        y: y + 4.5,
        text: words.more(rest.length),
        token: rest.includes(scene.hovered) ? 'ink' : 'muted',
        size: MORE_SIZE,
        weight: 600,
        halo: 'land',
      } as const;
      shapes.push(...dimmed(said, strongest(scene.labelOpacity, rest)));
    }
    return { marks, shapes };
  };
