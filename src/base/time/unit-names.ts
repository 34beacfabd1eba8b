/** The units of time that steps, bins and ticks go by, from the finest. */
export const UNIT_NAMES = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century'] as const;
export type UnitName = (typeof UNIT_NAMES)[number];
