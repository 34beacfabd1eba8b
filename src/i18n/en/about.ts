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
    'Close by: borders, coasts and lakes by OpenStreetMap contributors (ODbL), lakes also by GSHHG (LGPL), rivers, region lines and some coasts by Natural Earth (public domain). From afar: Natural Earth. Names: GeoNames (CC BY 4.0); names of countries and some towns: Unicode CLDR.',
  disputed: (count: number): string => `Disputed borders: what is drawn in ${count} places, and why`,
  drawn: {
    dashed: 'dashed',
    hatched: 'hatched',
    solid: 'drawn as any border',
    nothing: 'no line of its own',
  },
  privacy: 'Privacy',
  privacyText:
    'Nothing you do here leaves your browser: no cookies, no counting of visits, no request to another site, unless you choose a map that comes from one. A link to a source opens only when you follow it.',
  keys: 'Keyboard',
};
