/**
 * Changes of a story that is being written: each gives a new list, and steps that are not touched stay the same
 * objects.
 */
import type { StoryRecord } from '../../events/format/schema.ts';

export type Story = readonly StoryRecord[];

export const changeStep = (story: Story, index: number, change: Partial<StoryRecord>): Story =>
  story.map((step, i) => (i === index ? { ...step, ...change } : step));

/** Puts a step in before `index`; after the last one where there are fewer. */
export const insertStep = (story: Story, index: number, step: StoryRecord): Story => [
  ...story.slice(0, index),
  step,
  ...story.slice(index),
];

export const removeStep = (story: Story, index: number): Story => story.filter((_, i) => i !== index);

/** The step at `from` stands at `to` afterwards; beyond the ends it stands at the end. */
export const moveStep = (story: Story, from: number, to: number): Story => {
  const step = story[from];
  if (!step) return story;
  const place = Math.max(0, Math.min(story.length - 1, to));
  return place === from ? story : insertStep(removeStep(story, from), place, step);
};

export const duplicateStep = (story: Story, index: number): Story => {
  const step = story[index];
  return step ? insertStep(story, index + 1, { ...step }) : story;
};

/** Words as a person counts them. */
export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;
