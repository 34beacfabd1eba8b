/** What is being drawn: a tool and the corners set so far. Pure; `draw-view.ts` feeds it by pointer and keys. */
import { rectangleBetween, MIN_CORNERS, type Corner } from '../../../layout/map/area-geometry.ts';
import { wrapLng } from '../../../base/geo/frame.ts';
import { distanceKm } from '../../../base/great-circle.ts';
import { MAX_CORNERS, type Area } from '../../../selection/area.ts';
import { MAX_KM, type Circle } from '../../../selection/circle.ts';

export const MIN_KM = 0.01;

const TOOLS = ['rectangle', 'polygon', 'circle', 'measure'] as const;
export type Tool = (typeof TOOLS)[number];
export interface AreaDraft {
  readonly tool: Tool;
  readonly corners: readonly Corner[];
}

export const startDraft = (tool: Tool): AreaDraft => ({ tool, corners: [] });

/** The area that the draft makes as it is; null while it makes none. */
export const areaOfDraft = ({ tool, corners }: AreaDraft): Area | null => {
  const [first, second] = corners;
  if (tool === 'rectangle') return first && second ? rectangleBetween(first, second) : null;
  return tool === 'polygon' && corners.length >= MIN_CORNERS ? corners : null;
};

/** The circle that the draft makes, about its first point; null while it makes none. */
export const circleOfDraft = ({ tool, corners }: AreaDraft): Circle | null => {
  const [centre, rim] = corners;
  if (tool !== 'circle' || !centre || !rim) return null;
  const km = distanceKm(centre, rim);
  return km < MIN_KM ? null : { lat: centre[1], lng: wrapLng(centre[0]), km: Math.min(km, MAX_KM) };
};

/** Tools that take two points and can be drawn in one drag. */
export const isDragged = (tool: Tool): boolean => tool === 'rectangle' || tool === 'circle';

/** Why a corner could not be set. */
export type Refusal = 'noArea' | 'mostCorners';

/** One corner more; the draft itself with a reason where it cannot be. */
export const withCorner = (
  draft: AreaDraft,
  corner: Corner,
): { readonly draft: AreaDraft; readonly refused: Refusal | null } => {
  const next: AreaDraft = { ...draft, corners: [...draft.corners, corner] };
  if (isDragged(draft.tool) && next.corners.length === 2 && !areaOfDraft(next) && !circleOfDraft(next))
    return { draft, refused: 'noArea' };
  return next.corners.length > MAX_CORNERS ? { draft, refused: 'mostCorners' } : { draft: next, refused: null };
};

export const withoutLast = (draft: AreaDraft): AreaDraft => ({ ...draft, corners: draft.corners.slice(0, -1) });
