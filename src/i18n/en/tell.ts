/** English texts of: what a view shows, told in sentences. */

export const tell = {
  describe: 'Describe this view',
  title: 'This view in words',
  copy: 'Copy this text',
  copyAll: 'Copy every event',
  copied: 'Copied',
  /** What an alternative text begins with. */
  picture: 'Map beside a timeline.',
  timeline: 'Timeline.',
  /** "8–16 May 2024: 30 of 31 events, 1 of them perhaps." */
  shown: (window: string, shown: number, total: number, notes: string) =>
    `${window}: ${shown} of ${total} ${total === 1 ? 'event' : 'events'}${notes === '' ? '' : `, of them ${notes}`}.`,
  filtered: (filters: string) => `Only what is ${filters}.`,
  side: (track: string, told: string) => `${track}: ${told}.`,
  /** Of a track with so many events that only some occasions are named. */
  among: (track: string, count: number, told: string) =>
    `${track}: ${count} ${count === 1 ? 'event' : 'events'}${told === '' ? '' : `, among them: ${told}`}.`,
  more: (count: number) => `${count} more`,
  /** Of an occasion of which only parts are shown. */
  partsOf: (title: string, parts: readonly string[]) => `parts of “${title}”: ${parts.join('; ')}`,
  withParts: (count: number) => `with ${count} ${count === 1 ? 'part' : 'parts'}`,
  answers: (from: string, to: string) => `“${from}” answers “${to}”.`,
  standing: (standing: string, told: string, more: number) =>
    `${standing}: ${told}${more > 0 ? `; and ${more} more` : ''}.`,
  vouched: (counts: { readonly reported: number; readonly claimed: number; readonly other: number }) =>
    `${[
      ...(counts.reported > 0 ? [`${counts.reported} reported`] : []),
      ...(counts.claimed > 0 ? [`${counts.claimed} claimed`] : []),
      ...(counts.other > 0 ? [`${counts.other} implied or judged`] : []),
    ].join(', ')}.`,
  /** What of the file, of the axis and of the map is not there, each where it is more than none. */
  missing: (counts: { readonly unread: number; readonly undated: number; readonly offMap: number }) =>
    `Missing: ${[
      ...(counts.unread > 0 ? [`${counts.unread} of the file that can’t be read`] : []),
      ...(counts.undated > 0 ? [`a date for ${counts.undated}`] : []),
      ...(counts.offMap > 0 ? [`a place on the map for ${counts.offMap}`] : []),
    ].join(', ')}.`,
  noDataAfter: (asOf: string, kind: 'article' | 'other') =>
    `The ${kind === 'article' ? 'article ends' : 'data end'} ${asOf}: after that no data, which is not calm.`,
  deeds: {
    selected: (event: string) => `Selected: ${event}.`,
    unselected: 'Nothing selected.',
    position: (k: number, n: number) => `${k} of ${n}.`,
    storyLeft: 'The story is closed.',
    dating: { best: 'Best known dates.', article: 'Dates by the source alone.' },
    noFilters: 'No filters.',
    comparing: (windows: string) => `Comparing: ${windows}`,
    compareLeft: 'No comparison any more.',
    language: (name: string) => `Language: ${name}.`,
    theme: { auto: 'Colours as the device has them.', light: 'Light colours.', dark: 'Dark colours.' },
    view: {
      split: 'Map and timeline.',
      map: 'The map alone.',
      timeline: 'The timeline alone.',
      table: 'The table.',
      responses: 'What answers what.',
    },
    colour: (by: string) => `Colours by ${by}.`,
    speed: (speed: string) => `Speed: ${speed}.`,
    step: (step: string) => `Steps go ${step}.`,
    /** `what` is the kind of change, null where no word says it. */
    undone: (what: string | null) => (what === null ? 'Undone.' : `Undone: ${what}.`),
    redone: (what: string | null) => (what === null ? 'Done again.' : `Done again: ${what}.`),
    reset: 'Back to the first view.',
    opened: (count: number) => `Opened: ${count} ${count === 1 ? 'part' : 'parts'}.`,
    closed: 'Closed.',
    match: (k: number, n: number) => `Match ${k} of ${n}.`,
    listed: (count: number) => `A list of ${count} ${count === 1 ? 'event' : 'events'} is open.`,
    sight: (shown: number, total: number) =>
      `${shown} of ${total} ${total === 1 ? 'event' : 'events'} on the map in sight.`,
    playing: 'Playing.',
    paused: 'Paused.',
    playedOut: 'That was the last of it.',
    ends: {
      laterEvent: 'No later event.',
      earlierEvent: 'No earlier event.',
      answer: 'Nothing answers this.',
      dataStart: 'The data begin here.',
      dataEnd: 'The data end here.',
      windowStart: 'The window begins here.',
      windowEnd: 'The window ends here.',
      leastWindow: 'The window can’t be shorter.',
      closest: 'This is as close as it goes.',
      farthest: 'This is as far out as it goes.',
      firstStep: 'This is the first step.',
      lastStep: 'This is the last step.',
      undo: 'Nothing to undo.',
      redo: 'Nothing to do again.',
    },
  },
  headings: { view: 'This view', answers: 'What answers what', missing: 'What is not shown' },
};
