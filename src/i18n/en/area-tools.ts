/** English texts of: the drawn area on the map, and measuring. */
const number = (value: number, digits: number): string => value.toLocaleString('en', { maximumFractionDigits: digits });
const events = (count: number): string => (count === 1 ? '1 event' : `${number(count, 0)} events`);
const degrees = (value: number, plus: string, minus: string): string =>
  `${Math.abs(value).toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })} ${value < 0 ? minus : plus}`;
const distance = (km: number): string => (km < 1 ? `${number(km * 1000, 0)} m` : `${number(km, km < 10 ? 1 : 0)} km`);
const position = (lat: number, lon: number): string => `${degrees(lat, 'N', 'S')}, ${degrees(lon, 'E', 'W')}`;

export const areaTools = {
  /** What to do next while drawing; `by` is how it is being done. */
  steps: {
    rectangle: {
      mouse: ['Drag over the map, or click two corners.', 'Click the opposite corner.'],
      touch: ['Drag over the map, or tap two corners.', 'Tap the opposite corner.'],
      keys: [
        'Move the cross by the arrow keys, Shift for more. Enter sets a corner.',
        'Move to the opposite corner. Enter sets it.',
      ],
    },
    polygon: {
      mouse: [
        'Click the corners one after another.',
        'Click the next corner.',
        'Click the next corner; a click on the first closes the area.',
      ],
      touch: [
        'Tap the corners one after another.',
        'Tap the next corner.',
        'Tap the next corner, or the first to close the area.',
      ],
      keys: [
        'Move the cross by the arrow keys, Shift for more. Enter sets a corner.',
        'Move to the next corner. Enter sets it.',
        'Enter sets the next corner; on the first one it closes the area.',
      ],
    },
    circle: {
      mouse: ['Drag from the middle to the rim, or click both.', 'Click where the rim is.'],
      touch: ['Drag from the middle to the rim, or tap both.', 'Tap where the rim is.'],
      keys: [
        'Move the cross by the arrow keys, Shift for more. Enter sets the middle.',
        'Move to the rim. Enter sets it.',
      ],
    },
    measure: {
      mouse: ['Click where the distance begins.', 'Click the next point.'],
      touch: ['Tap where the distance begins.', 'Tap the next point.'],
      keys: [
        'Move the cross by the arrow keys, Shift for more. Enter sets a point.',
        'Move to the next point. Enter sets it.',
      ],
    },
  },
  pad: (tool: string): string =>
    `${tool}: arrow keys move the cross, Enter sets a point, Backspace takes it back, Escape cancels`,
  bar: 'Drawing',
  finish: 'Finish',
  undoCorner: 'Undo corner',
  undoPoint: 'Undo point',
  cancel: 'Cancel',
  done: 'Done',
  noArea: 'That has no width or height. Choose another corner.',
  mostCorners: 'An area can have no more corners than this.',

  distance,
  total: (km: number, count: number): string => `${distance(km)} in all, ${count} points`,
  copy: 'Copy distance',
  copied: 'Copied',
  notCopied: 'The browser did not allow copying.',

  position,
  within: (km: string, place: string): string => `within ${km} of ${place}`,
  circleTitle: (within: string, count: string): string => `${within}: ${count}`,
  removeCircle: 'Remove the circle',
  editCircle: 'Change the circle on the map',
  moveCircle: 'Move the circle',
  radius: 'Radius',
  radiusIs: (km: number): string => `Radius: ${distance(km)}`,
  editingCircle: 'Drag the middle or the rim, or move them by the arrow keys.',
  circleForm: 'Middle in degrees, radius in kilometres',
  latitude: 'Latitude',
  longitude: 'Longitude',
  kilometres: 'Kilometres',
  badRadius: 'Radius: a number of kilometres from 0.01 to 10,000.',
  nearPlace: (km: number, place: string): string => (km < 1 ? `at ${place}` : `${distance(km)} from ${place}`),
  spot: (at: string, near: string): string => `${at} · ${near}`,

  /** From those that lie in the area to those that may. */
  events: (low: number, high: number): string => (low === high ? events(low) : `${number(low, 0)}–${events(high)}`),
  chip: (count: string): string => `Area: ${count}`,
  about: 'About this area',
  edit: 'Edit',
  editLong: 'Edit the area on the map',
  editOnMap: 'Edit on the map',
  remove: 'Remove the area',
  show: 'Show area',
  away: 'The area is beyond the map’s edge',
  inside: (count: number): string =>
    count === 0
      ? 'No event shown is known to lie in the area.'
      : count === 1
        ? '1 event shown lies in the area.'
        : `${number(count, 0)} events shown lie in the area.`,
  onlyRegion: (count: number): string =>
    count === 1
      ? '1 is known only to a region that meets the area: it may lie in it.'
      : `${number(count, 0)} are known only to a region that meets the area: they may lie in it.`,
  leftOut: (count: number): string =>
    count === 1
      ? '1 event without a scene on the map is left out by the area.'
      : `${number(count, 0)} events without a scene on the map are left out by the area.`,
  crossing: 'Its edges cross: what they enclose twice counts as outside.',
  corners: (count: number): string => `Polygon with ${count} corners`,
  bounds: 'Edges in degrees',
  west: 'West',
  south: 'South',
  east: 'East',
  north: 'North',
  apply: 'Apply',
  badLongitude: (edge: string): string => `${edge}: a number from −180 to 180.`,
  badLatitude: (edge: string): string => `${edge}: a number from −85 to 85.`,
  westIsEast: 'West and east must differ.',
  westPastEast: 'West must be less than east, or the two at most half the world apart across 180°.',
  southOfNorth: 'South must be less than north.',

  editing: 'Drag a corner, or move it by the arrow keys.',
  editingTouch: 'Drag a corner. A small circle adds one.',
  corner: (index: number, count: number): string => `Corner ${index} of ${count}`,
  addBetween: (before: number, after: number): string => `Add a corner between ${before} and ${after}`,
  moveWhole: 'Move the whole area',
  removeCorner: 'Remove corner',
  moved: (what: string, at: string): string => `${what}: ${at}`,
};
