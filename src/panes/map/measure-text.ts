/** Widths of the map's texts, in whole CSS pixels. */
import type { Measure } from '../../layout/map/types.ts';
import { measureText as measureExactly } from '../../theme/measure-text.ts';

export const measureText: Measure = (text, size, weight) => Math.ceil(measureExactly(text, { size, weight }));
