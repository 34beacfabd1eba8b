/** The kinds of filter that read texts and outlines, in one file of the build. */
export { countMayLie } from '../map/area-counts.ts';
export { rowsInArea } from '../map/area-rows.ts';
export { prepareSearch, rowsMatching } from '../search/search-index.ts';
export { termsOf } from '../search/terms.ts';
