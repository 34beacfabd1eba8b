/** What only panels and lists ask, in one file of the build. */
export { countSides } from './compare/compare-counts.ts';
export { explainEmpty } from './explain-empty.ts';
export { countChoices } from './filters/count-choices.ts';
export { countArea } from './places/area-counts.ts';
export { listResponses } from './responses/list-responses.ts';
export { searchAll } from './search/search-all.ts';
