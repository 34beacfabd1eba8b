/** The strip with the letters of two compared windows, as far as rows keep clear of it. */
import type { TimelineInput } from './types.ts';

/** Its height, in pixels. */
export const STRIP = 18;

/** Room that the strip takes above the rows; none without a comparison. */
export const bandStrip = ({ answer }: Pick<TimelineInput, 'answer'>): number => (answer.question.compare ? STRIP : 0);
