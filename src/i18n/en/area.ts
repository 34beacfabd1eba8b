/** English texts of: the map’s menu of areas and distances. */
export const area = {
  title: 'Area',
  rectangle: 'Rectangle',
  polygon: 'Polygon',
  circle: 'Circle',
  measure: 'Measure a distance',
  filterNote: 'Shows only the events in it',
  measureNote: 'Kilometres between two or more points',
};
