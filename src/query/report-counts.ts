/** How many records of a file need attention: everything but notes, each record once. */
import type { Problem } from '../events/format/problem.ts';

/** What needs a person: everything but what was kept as it came. */
export const needsAttention = ({ done }: Problem): boolean => done !== 'kept';

/** The record that a problem is of: an item of one of the lists, or the dataset itself (''). */
export const recordOf = ({ path }: Problem): string => /^[a-z]+\[\d+\]/.exec(path)?.[0] ?? '';

export const countRecords = (problems: readonly Problem[]): number =>
  new Set(problems.filter(needsAttention).map((problem) => recordOf(problem) || problem.path)).size;
