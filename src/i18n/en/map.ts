/** English texts of: map. */
const events = (count: number): string => (count === 1 ? '1 event' : `${count} events`);
const numbers = new Intl.NumberFormat('en-GB');
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
  scale: (text: string): string => `Scale: ${text}`,
  metres: (count: number): string => `${count} m`,
  kilometres: (count: number): string => `${numbers.format(count)} km`,
  credits: '© OpenStreetMap contributors · Natural Earth · GeoNames',
  creditsShort: '© OpenStreetMap · Natural Earth · GeoNames',

  events,
  /** On the map: an occasion, and how many of its events are at a place. */
  occasion: (label: string, count: string): string => `${label} · ${count}`,
  more: (count: number): string => `+${count}`,
  moreAt: (count: number, place: string): string => `${count} more ${count === 1 ? 'event' : 'events'}: ${place}`,
  cluster: (count: number, places: readonly string[], others: number): string =>
    `${events(count)}: ${places.join(', ')}${others > 0 ? ` and ${others} more ${others === 1 ? 'place' : 'places'}` : ''}`,
  clusterCount: (count: number): string => (count < 10_000 ? String(count) : `${Math.round(count / 1000)}k`),
  listAt: (place: string, count: number): string => `${place} · ${events(count)}`,
  somePlace: 'a place without a name',
  somewhere: (what: string, place: string): string => `${what}, somewhere in ${place}`,
  objectOfMany: (count: number, place: string): string => `${events(count)} about ${place}`,
  inRegion: (place: string): string => `somewhere in ${place}`,
  /** Of a region whose outline is not known. */
  noBorder: (label: string): string => `${label} (the disc is no border)`,
  schematic: 'schematic',

  offMap: (count: number): string => `${count} ${count === 1 ? 'has' : 'have'} no place on a map`,
  tray: 'Not on the map',
  offMapShort: (count: number): string => `${count} not on a map`,
  /** Those that have a flow or an outline, and no mark of their own. */
  drawnOnly: (count: number): string => `Only a link or an outline · ${count}`,
  showMore: (count: number): string => `${count} more`,
  close: 'Close',

  pointers: 'Events beyond the map’s edge',
};
