/** The axis by itself, where a view has no timeline. Late code. */
import { FLAG, plotFrame, roomBefore, type PlotFrame, type Room } from './plot-frame.ts';

export const bandFrame = ({
  width,
  height,
  isTouched = false,
}: Pick<Room, 'width' | 'height' | 'isTouched'>): PlotFrame => {
  const left = roomBefore(width, isTouched);
  const frame = plotFrame({ width, height, hasCaption: false, isStill: true });
  return {
    ...frame,
    isSmall: true,
    isTiny: true,
    left,
    right: Math.max(left + 10, frame.right),
    band: height - FLAG,
  };
};
