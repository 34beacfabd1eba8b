/** The ways to what lies beyond the pane. */
import type { Flow } from '../../query/places/flows.ts';
import type { EventLink } from '../../query/relations/links.ts';
import { selectPointers } from './pointers.ts';
import type { MapScene, Pointer } from './types.ts';

/** @param flows those that are not drawn */
export const layoutPointers = (
  scene: MapScene,
  flows: readonly Flow[],
  related: ReadonlyMap<number, readonly EventLink[]>,
): readonly Pointer[] => selectPointers(scene, scene.places, scene.areas, flows, related);
