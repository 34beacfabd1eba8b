/** The filters that read texts, outlines and sources, in one file of the build. */
export { rowsInCircle } from './places/circle-rows.ts';
export { drawnOf } from './places/drawn.ts';
export { rowsInArea } from './places/area-rows.ts';
export { countPossiblyInside } from './places/count-possibly-inside.ts';
export { rowsMatching } from './search/correct-search.ts';
export { rowsWithVoices } from './voices.ts';
export { termsOf } from './search/terms.ts';
