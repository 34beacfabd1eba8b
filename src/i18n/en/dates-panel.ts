/** English texts of the panel of dates, and of what is wrong with typed ones. */
export const datesPanel = {
  presets: 'Jump to',
  presetAll: 'All of the data',
  presetOwn: 'The dataset’s own window',
  presetLastWeek: 'Last week of the data',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  dateProblem: {
    empty: 'Type a date, such as 14 May 2024 or 2024-05-14.',
    ambiguous: 'Which is the month? Type 14 May 2024, 14.5.2024 or 2024-05-14.',
    unreadable: 'Not a date that can be read. Type 14 May 2024 or 2024-05-14.',
    'no-such-day': 'There is no such day.',
  },
  fromAfterTo: (to: string) => `From is after To (${to}).`,
  toBeforeFrom: (from: string) => `To is before From (${from}).`,
};
