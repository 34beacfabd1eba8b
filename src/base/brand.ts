/** Nominal types: a number that says what it counts, so that rows and times can't be mixed up. */
declare const brand: unique symbol;
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** Wall-clock time of the dataset's zone, as if it were UTC: milliseconds since 1970-01-01T00:00. */
export type Millis = Brand<number, 'Millis'>;
export const millis = (value: number): Millis => value as Millis;
