/** Nominal types: a number that says what it counts, so that rows and times can't be mixed up. */
declare const brand: unique symbol;
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/**
 * An instant: milliseconds since 1970-01-01T00:00Z. What a clock shows then depends on the zone (`base/time/zone.ts`).
 */
export type Millis = Brand<number, 'Millis'>;
export const millis = (value: number): Millis => value as Millis;

/** What a wall clock shows, as the milliseconds at which a clock in UTC shows the same. */
export type Wall = Brand<number, 'Wall'>;
export const wallOf = (value: number): Wall => value as Wall;
