/** The filters that read texts and outlines, in one file of the build. */
export { rowsInArea } from './places/area-rows.ts';
export { countPossiblyInside } from './places/count-possibly-inside.ts';
export { rowsMatching } from './search/search-index.ts';
export { termsOf } from './search/terms.ts';
