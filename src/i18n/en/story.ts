/** English texts of: story. */
const steps = (count: number): string => (count === 1 ? '1 step' : `${count} steps`);

export const story = {
  edit: 'Write a story',
  title: 'Story',
  steps,
  enter: (count: number) => `Read it in ${steps(count)}`,
  resume: (step: number, count: number) => `Resume at step ${step} of ${count}`,
  explore: 'Explore it yourself',
};
