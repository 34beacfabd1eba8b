/** The closed word lists of the data; columns hold indices into them. */

export const ASSERTIONS = ['reported', 'claimed', 'assessment', 'implied'] as const;
export type Assertion = (typeof ASSERTIONS)[number];
export const SHAPES = ['instant', 'span', 'within', 'repeated', 'state'] as const;
export type WhenShape = (typeof SHAPES)[number];
export const WHEN_BASES = ['stated', 'calendar', 'containment', 'outside', 'report', 'assumed'] as const;
export const WHEN_PRECISIONS = [
  'second',
  'minute',
  'hour',
  'part_of_day',
  'day',
  'days',
  'week',
  'month',
  'season',
  'year',
  'decade',
  'century',
  'unknown',
] as const;
export type WhenPrecision = (typeof WHEN_PRECISIONS)[number];
export const DAY_PARTS = ['night', 'morning', 'afternoon', 'evening'] as const;
export type DayPart = (typeof DAY_PARTS)[number];
export const WHERE_PRECISIONS = ['exact', 'near', 'city', 'district', 'region', 'country', 'unknown'] as const;
export type WherePrecision = (typeof WHERE_PRECISIONS)[number];
export const WHERE_ROLES = ['location', 'origin', 'destination', 'object', 'reference'] as const;
