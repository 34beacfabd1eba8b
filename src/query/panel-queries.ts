/** What the first view does not ask, or only of data without a view of their own: one file of the build. */
import type { Answers, Counters } from './answering.ts';
import { countCompared } from './compare/compare-counts.ts';
import { countTracks } from './count-tracks.ts';
import { explainEmpty } from './explain-empty.ts';
import { countChoices } from './filters/count-choices.ts';
import { listChoices } from './filters/list-choices.ts';
import { countOutside, countSure, countVouched } from './how-sure.ts';
import { findLooks } from './find-looks.ts';
import { countArea } from './places/area-counts.ts';
import { findBox } from './places/find-box.ts';
import { listCountries } from './places/list-countries.ts';
import { listChain } from './relations/list-chain.ts';
import { listResponses } from './responses/list-responses.ts';
import { searchAll } from './search/search-all.ts';
import { selectPage } from './select-page.ts';
import { findArrivals } from './time/find-arrivals.ts';

export const COUNTERS: Counters = {
  sure: ({ answer, ask }) => countSure(answer, ask),
  vouched: ({ answer }) => countVouched(answer),
  outside: ({ table }) => countOutside(table),
  empty: ({ answer, ask }) => explainEmpty(answer, ask),
  choices: ({ table, answer, ask }) => countChoices(table, answer.question, ask),
  compare: ({ answer }) => countCompared(answer),
  area: ({ answer, ask }) => countArea(answer, ask),
  tracks: ({ answer }) => countTracks(answer),
  looks: ({ answer }) => findLooks(answer),
  countries: ({ table }) => listCountries(table),
};

export const ANSWERS: Answers = {
  arrivals: ({ answer }) => findArrivals(answer),
  box: ({ answer }, { of }) => findBox(answer, of),
  chain: ({ table, answer }, { row }) => listChain(table, row, answer.question.dating),
  choices: ({ table }) => listChoices(table),
  detail: ({ table }, { row }) => table.records[row] ?? null,
  rows: ({ answer }, query) => selectPage(answer, query),
  responses: ({ answer }) => listResponses(answer),
  search: ({ answer }) => searchAll(answer),
};
