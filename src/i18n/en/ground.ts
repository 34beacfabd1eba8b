/** English texts of: the map under the events. */
export const ground = {
  failed: 'The base map could not be loaded; the events are still right.',
  retry: 'Retry',
};
