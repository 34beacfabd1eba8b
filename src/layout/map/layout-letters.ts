/** Which of two compared windows a glyph's events are in, beside it; nothing without a comparison. */
import { dimmed, strongest } from '../opacity.ts';
import { periodsOf, squareAt } from './layout-items.ts';
import { layoutTag, tagBox, tagText } from './period-tags.ts';
import type { LayLetters } from './types.ts';

export const layoutLetters: LayLetters = (scene, { here }, x, y, where) => {
  const periods = periodsOf(scene, here);
  if (!periods || !scene.periodWords) return [];
  const tag = layoutTag(tagText(periods, here.length, scene.periodWords), tagBox(squareAt(x, y), where, 0));
  return dimmed(tag, strongest(scene.labelOpacity, here));
};
