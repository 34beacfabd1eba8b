/** English texts of: search. */
export const search = {
  title: 'Search events, people, places',
};
