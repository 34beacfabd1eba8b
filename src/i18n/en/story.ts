/** English texts of: story. */
const steps = (count: number): string => (count === 1 ? '1 step' : `${count} steps`);

export const story = {
  edit: 'Write a story',
  title: 'Story',
  // Under the lede
  enter: (count: number) => `The story in ${steps(count)}`,
  resume: (step: number, count: number) => `Resume the story at step ${step} of ${count}`,
  restart: 'From the start',
};
