/** The kinds of filter that read texts and outlines, in one file of the build. */
export { rowsInArea } from '../places/area-rows.ts';
export { countMayLie } from '../places/may-lie.ts';
export { prepareSearch, rowsMatching } from '../search/search-index.ts';
export { termsOf } from '../search/terms.ts';
