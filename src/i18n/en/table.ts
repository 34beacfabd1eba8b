/** English texts of: the table. */
export const table = {
  region: 'Table',
  count: (shown: number, total: number) => `${shown} of ${total === 1 ? '1 event' : `${total} events`}`,
  /** The count, and up to which day or on which. */
  countCut: (count: string, cut: string) => `${count}, ${cut}`,
  columns: {
    date: 'Date', datePrecision: 'Date precision', howDated: 'How dated', period: 'Period', event: 'Event', track: 'Track', type: 'Type',
    place: 'Place', placePrecision: 'Place precision', placeRole: 'Role of place', actors: 'Actors', status: 'Status', source: 'Source',
  },
  sort: (column: string) => `Sort: ${column}`,
  sortBy: (column: string) => `Sort by ${column.toLowerCase()}`,
  sortColumn: 'Sort by',
  sortOrder: 'Order',
  ascending: 'Ascending',
  descending: 'Descending',
  sorted: (column: string, order: string) => `Sorted by ${column.toLowerCase()}, ${order.toLowerCase()}`,
  choose: 'Columns',
  chooseTitle: 'Columns of the table',
  usual: 'Usual columns',
  /** Read aloud after a ° that only eyes can interpret. */
  degree: '(from outside the article)',
  degreeNote: '° This date rests on sources outside the article; the event’s details name them.',
  offMap: 'not on the map',
  asLink: 'no pin; drawn as a link',
  offMapBecause: (reason: string) => `not on the map: ${reason}`,
  articleAlone: 'by what the article alone supports',
  ofPlace: (place: string, what: string) => `${place}: ${what}`,
  /** The view's window, playhead or periods may or may not hold the event, for its date is not exact. */
  possible: {
    window: 'possibly in this window',
    notYet: 'may not have happened yet',
    moment: 'possibly under way then',
    compared: 'possibly in its period',
  },
  periods: { a: 'A', b: 'B', both: 'A and B' },
};
