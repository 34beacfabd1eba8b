/** English texts of: search. */

export const search = {
  title: 'Search events, people, places',
  /** The landmark, and the button that opens the field where there is no room for it. */
  open: 'Search',
  clear: 'Clear the search',
  close: 'Close the search',
  drop: 'Drop the search',
};
