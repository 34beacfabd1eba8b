/** How many parts there are, and that they can be opened, where anything can: a picture on paper opens nothing. */
import type { TimelineInput } from './types.ts';

export const partsMark = ({ isStatic }: Pick<TimelineInput, 'isStatic'>, parts: number, isOpen: boolean): string =>
  isStatic ? String(parts) : `${parts} ${isOpen ? '⌄' : '›'}`;
