/** The controls on the axis, which no line may cross. */
import type { Rect } from '../../base/geo/frame.ts';
import type { TimelineInput } from './types.ts';

/** Half of a handle of the window, and what a line keeps from it. */
const HANDLE = 9;
/** Before the axis Play has its place up to here. */
const BEFORE = 10;

/** Handles, and Play with what stands beside it; none in a picture. @param axisTop CSS pixels from the pane's top */
export const controlsOn = ({ answer, scale, frame, isStatic }: TimelineInput, axisTop: number): readonly Rect[] => {
  if (isStatic) return [];
  const band = { y: axisTop, height: frame.band } as const;
  const { window } = answer.question;
  return [
    { x: 0, width: scale.left - BEFORE, ...band },
    ...[window.start, window.end].map((edge) => ({ x: scale.x(edge) - HANDLE, width: 2 * HANDLE, ...band })),
  ];
};
