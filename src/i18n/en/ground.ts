/** English texts of: the map under the events. */
export const ground = {
  failed: 'The base map could not be loaded; the events are still right.',
  retry: 'Retry',
  /** `length` with its unit. */
  accuracy: (length: string): string => `Coast and borders here are good to about ${length}`,
  partFailed: 'Part of the map here could not be loaded; it is tried again',
};
