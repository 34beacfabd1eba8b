/** English texts of: map. */
const events = (count: number): string => (count === 1 ? '1 event' : `${count} events`);

export const map = {
  region: 'Map',
  view: 'Map view: arrow keys move it, plus and minus zoom',
  marks: 'Events on the map: arrow keys walk from one to the next',
  controls: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit',
  fitTitle: 'Fit the map to the events shown',
  tools: 'More map tools',
  credits: '© OpenStreetMap contributors · Natural Earth · GeoNames',
  creditsShort: '© OpenStreetMap · Natural Earth · GeoNames',

  events,
  /** On the map: an occasion, and how many of its events are at a place. */
  occasion: (label: string, count: string): string => `${label} · ${count}`,
  listAt: (place: string, count: number): string => `${place}: ${events(count)}`,
  somePlace: 'a place without a name',
  somewhere: (what: string, place: string): string => `${what}, somewhere in ${place}`,
  /** Of an outline where nothing is told to have happened: the event that names it, or how many do. */
  namedIn: (what: string): string => `named in: ${what}`,
  placeNamedIn: (place: string, what: string): string => `${place}, named in: ${what}`,
  inRegion: (place: string): string => `somewhere in ${place}`,
  /** Of a region whose outline is not known. */
  noBorder: (label: string): string => `${label} (the disc is no border)`,

  offMap: (count: number): string => `${count} ${count === 1 ? 'has' : 'have'} no place on a map`,
  tray: 'Not on the map',
  offMapShort: (count: number): string => `${count} not on a map`,
  /** Those that have a flow or an outline, and no mark of their own. */
  drawnOnly: (count: number): string => `Only a link or an outline: ${count}`,
  close: 'Close',

  /** How many of those that a bar or a list counts are related to the selected event. */
  withRelated: (text: string, count: number): string => `${text}, ${count} related`,
  relatedPointer: (text: string): string => `${text}, related`,
  pointers: 'Events beyond the map’s edge',
};
