/** English texts of the map's disclosure: what moves it without a drag. */
export const mapTools = {
  pan: 'Move the map',
  go: { west: 'Map west', north: 'Map north', south: 'Map south', east: 'Map east' },
};
