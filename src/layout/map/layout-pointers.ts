/** The chips that lead to what lies beyond the pane. */
import type { Flow } from '../../query/places/flows.ts';
import type { EventLink } from '../../query/relations/links.ts';
import { foldPointers } from './fold-pointers.ts';
import { selectPointers } from './pointers.ts';
import type { MapLayout, MapMark, MapScene } from './types.ts';

/** @param flows those that are not drawn @param marks what no chip may cover */
export const layoutPointers = (
  scene: MapScene,
  flows: readonly Flow[],
  related: ReadonlyMap<number, readonly EventLink[]>,
  marks: readonly MapMark[],
): Pick<MapLayout, 'pointers' | 'morePointers' | 'moreEdge'> => {
  const chosen = selectPointers(scene, scene.places, scene.areas, flows, related);
  const { pointers, more, moreEdge } = foldPointers(scene, chosen.pointers, chosen.more, marks);
  return { pointers, morePointers: more, moreEdge };
};
