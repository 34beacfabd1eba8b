/** English texts of: filters. */
export const filters = {
  title: 'Filters',
};
