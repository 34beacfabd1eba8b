/** English texts of the list that stands in the timeline's place where nothing has a date. */
export const undated = {
  none: 'No event here has a date.',
  title: 'No event here has a date. In the order of the file:',
  rest: (count: number) => `${count} more are in the table.`,
};
