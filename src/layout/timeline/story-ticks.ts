/** Where a story's steps stand along the timeline: each at its playhead, or at the middle of its window. */
import type { SelectionContext } from '../../selection/context.ts';
import type { StoryStep } from '../../query/story/steps.ts';
import type { TimeScale } from './axis.ts';
import { pack, type PackRoom } from './pack.ts';

interface StoryTick {
  readonly number: number;
  /** Where its time is, kept on the plot. */
  readonly at: number;
  /** Where its number stands, clear of its neighbours; null where there is no room for all. */
  readonly x: number | null;
}

export interface StoryTicks {
  readonly ticks: readonly StoryTick[];
  /** The present step's window on the plot. */
  readonly window: { readonly from: number; readonly to: number } | null;
}

const within = (x: number, { left, right }: { readonly left: number; readonly right: number }): number =>
  Math.max(left, Math.min(right, x));

const windowOf = ({ view }: StoryStep, context: SelectionContext) => view.window ?? context.window;

/** Its playhead, or the middle of its window. */
export const stepTime = (step: StoryStep, context: SelectionContext): number => {
  const { start, end } = windowOf(step, context);
  return step.view.at ?? (start + end) / 2;
};

/** With more steps than there is room for, those next to the present one keep their numbers. */
export const layoutStoryTicks = (
  steps: readonly StoryStep[],
  current: number,
  context: SelectionContext,
  scale: TimeScale,
  room: PackRoom,
): StoryTicks => {
  const most = Math.max(0, Math.floor((room.right - room.left) / room.pitch) + 1);
  const numbered = new Set(
    steps
      .toSorted((a, b) => Math.abs(a.number - current) - Math.abs(b.number - current))
      .slice(0, most)
      .map(({ number }) => number),
  );
  const all = steps
    .map((step) => ({ number: step.number, at: within(scale.x(stepTime(step, context)), scale) }))
    .toSorted((a, b) => a.at - b.at || a.number - b.number);
  const shown = all.filter(({ number }) => numbered.has(number));
  const placed = new Map(
    pack(
      shown.map(({ at }) => at),
      room,
    ).map((x, i) => [shown[i]?.number, x]),
  );
  const ticks = all.map(({ number, at }): StoryTick => ({ number, at, x: placed.get(number) ?? null }));
  const now = steps[current - 1];
  if (!now) return { ticks, window: null };
  const { start, end } = windowOf(now, context);
  return { ticks, window: { from: within(scale.x(start), scale), to: within(scale.x(end), scale) } };
};
