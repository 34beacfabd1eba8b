/** Areas that are yet to come while what has begun is shown: their edge alone, a ghost, without words or a button. */
import { areaBox, projectArea } from './area-projection.ts';
import { GHOST } from '../meanings.ts';
import { isAreaInSight, outlinesOf, tokensOf } from './layout-areas.ts';
import type { MapScene, Outline } from './types.ts';

export const layoutGhosts = (scene: MapScene): readonly Outline[] => {
  const { frame, areas, whole } = scene;
  const isShown = new Set(areas.map(({ index, role }) => `${index} ${role}`));
  return (whole?.areas ?? []).flatMap((use) => {
    if (isShown.has(`${use.index} ${use.role}`) || !isAreaInSight(use, frame, null)) return [];
    const look = { ...tokensOf(scene, use), emphasis: null, opacity: GHOST, labelOpacity: GHOST };
    const outlines = outlinesOf(use, projectArea(use.area, frame), look, areaBox(use.area, frame), frame);
    return outlines.map((outline) => ({ ...outline, tint: 0 }));
  });
};
