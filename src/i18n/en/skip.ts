/** English texts of the links after the title. */
export const skip = { title: 'Skip to', timeline: 'Timeline', map: 'Map', table: 'Table', time: 'Time' };
