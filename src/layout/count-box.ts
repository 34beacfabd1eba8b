/** What counts events, as a box: certain in full, possible lighter, with a hairline in full round it. */
import type { Shape } from '../base/paint/shapes.ts';
import type { TokenName } from '../base/paint/token.ts';
import { POSSIBLE } from './meanings.ts';
import type { Rect } from '../base/geo/frame.ts';

const EDGE = 1;
/** Narrower boxes have no room for a lighter inside: their end alone is drawn in full. */
const LEAST_EDGED = 4;

/** @param end where the box ends, away from the axis */
export const countBox = (box: Rect, token: TokenName, isCertain: boolean, end: number): readonly Shape[] => {
  const body: Shape = { kind: 'rect', ...box, fill: { token, opacity: isCertain ? 1 : POSSIBLE } };
  if (isCertain) return [body];
  const stroke = { token, width: EDGE };
  const { x, y, width, height } = box;
  if (width < LEAST_EDGED || height < LEAST_EDGED) {
    const at = end + (end > y ? -EDGE / 2 : EDGE / 2);
    return [body, { kind: 'line', points: [x, at, x + width, at], stroke }];
  }
  const inside = { x: x + EDGE / 2, y: y + EDGE / 2, width: width - EDGE, height: height - EDGE };
  return [body, { kind: 'rect', ...inside, stroke }];
};
