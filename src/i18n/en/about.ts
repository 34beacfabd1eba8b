/** English texts of: About this data. */
export const about = {
  title: 'About this data',
  close: 'Close',
  records:
    'An event here is a record of what a source says. Several may tell of one happening: a count of events is no count of happenings.',
  method: 'How it was coded',
  rules: 'Rules used',
  notes: 'Notes',
  sources: 'Sources',
  read: 'Read for every event',
  outside: 'Outside sources, for the events named',
  published: (date: string) => `published ${date}`,
  quoted: (title: string) => `“${title}”`,
  usedFor: 'Used for:',
  usedForNone: 'No event rests on it.',
  usedForAll: (count: number) => `Used for ${count} events.`,
  sourceAlone: (view: string) =>
    `With “${view}” switched on, outside sources are left out of every date, relation and note.`,
  version: 'Version',
  asOf: 'As of',
  timeZone: 'Time zone',
  language: 'Language',
  languageName: (name: string) => name,
  translated: (name: string) => `${name}; shown here in translation`,
  licence: 'Licence',
  corrections: 'Corrections',
  noCorrections: 'none so far',
  correction: (date: string, version: string, what: string) => `${date}, version ${version}: ${what}`,
  mapData: 'Map data',
  mapCredits:
    'Where the map is detailed: country borders and lakes by OpenStreetMap contributors (ODbL), coasts, rivers and region lines by Natural Earth (public domain). Elsewhere: Natural Earth. Names: GeoNames (CC BY 4.0); names of countries: Unicode CLDR.',
  privacy: 'Privacy',
  privacyText:
    'Nothing you do here leaves your browser: no cookies, no counting of visits, no request to another site. A link to a source opens only when you follow it.',
  keys: 'Keyboard',
};
