/**
 * What can be asked of a dataset, and what comes back: everything that shows data asks through this. In memory an
 * answer is there at once, or as soon as the code that finds it has come; over a network it would come later.
 */
import type { EventRecord } from '../events/format/schema.ts';
import type { EventId } from '../events/types.ts';
import type { Span } from '../selection/selection.ts';
import type { CompareCounts } from './compare/compare-counts.ts';
import type { StatusCounts } from './count-status.ts';
import type { EmptyReason } from './explain-empty.ts';
import type { ChoiceCounts } from './filters/count-choices.ts';
import type { ChoicesByKind } from './filters/list-choices.ts';
import type { Looks } from './find-looks.ts';
import type { OutsideCounts, SureCounts, VouchedCounts } from './how-sure.ts';
import type { AreaCounts } from './places/area-counts.ts';
import type { GeoBox } from '../base/geo/frame.ts';
import type { BoxOf } from './places/find-box.ts';
import type { Flow } from './places/flows.ts';
import type { PlaceRows } from './places/place-rows.ts';
import type { Occasions } from './occasions/list-occasions.ts';
import type { Unmarked } from './places/list-unmarked.ts';
import type { AreaUse } from './places/select-areas.ts';
import type { EventLink } from './relations/links.ts';
import type { Chain } from './relations/list-chain.ts';
import type { DatasetSchema } from './schema.ts';
import type { Page, RowOrder, RowPage, RowSet } from './row-order.ts';
import type { Responses } from './responses/list-responses.ts';
import type { SearchResult } from './search/search-all.ts';
import type { BinCounts } from './time/count-bins.ts';
import type { Arrival } from './time/find-arrivals.ts';
import type { Neighbours } from './time/find-neighbours.ts';
import type { Beyond } from './time/find-beyond.ts';
import type { Answer, Question } from './types.ts';

/** What is counted of a view; asked for in one batch. */
export interface Counts {
  readonly status: StatusCounts;
  /** What empties the view; null where something is shown. */
  readonly empty: EmptyReason | null;
  /** The lines of "How sure?". */
  readonly sure: SureCounts;
  /** Who vouches for what is shown. */
  readonly vouched: VouchedCounts;
  /** What the source's dating alone takes away, over the whole dataset. */
  readonly outside: OutsideCounts;
  /** How many each choice of a filter would leave. */
  readonly choices: ChoiceCounts;
  /** The two windows; counts nothing in B without one. */
  readonly compare: CompareCounts;
  /** The drawn area; null without one. */
  readonly area: AreaCounts | null;
  /** What is shown, by the track's index. */
  readonly tracks: Uint32Array;
  /** Which looks the shown events have. */
  readonly looks: Looks;
  /** The countries that a scene of the dataset is known by alone. */
  readonly countries: readonly string[];
}
export type CountPart = keyof Counts;

interface CountsQuery<Part extends CountPart = CountPart> {
  readonly kind: 'counts';
  readonly question: Question;
  readonly parts: readonly Part[];
}

export interface AreaRows {
  readonly areas: readonly AreaUse[];
  readonly unmarked: Unmarked;
  /** Those from an origin to a destination. */
  readonly flows: readonly Flow[];
}

/**
 * Which rows are counted: the ones shown, those of them that the view is about, all that the filters leave whatever the
 * time, or all that are dated.
 */
export type Counted = 'shown' | 'lit' | 'filtered' | 'all';

/** Every other kind, by what it asks beside the kind and what it gives. */
export interface QueryKinds {
  /**
   * How sure each row's presence is, and the counts that go with it: what the layouts read of the rows that other
   * results name.
   */
  readonly view: { readonly asks: { readonly question: Question }; readonly gives: Answer };
  readonly bins: {
    readonly asks: {
      readonly question: Question;
      readonly counted: Counted;
      /** Ascending; bin i is the closed-open [edges[i], edges[i + 1]). */
      readonly edges: Float64Array;
    };
    readonly gives: BinCounts;
  };
  /** The occasions that meet the window, on each side; of over `most` events, those that something puts forward. */
  readonly occasions: {
    readonly asks: { readonly question: Question; readonly most: number };
    readonly gives: Occasions;
  };
  /** What the shown events, all of them or a single row span on the map; null where nothing is on it. */
  readonly box: {
    readonly asks: { readonly question: Question; readonly of: BoxOf };
    readonly gives: GeoBox | null;
  };
  /** The relations of one event, in both directions, as far as the dating knows them. */
  readonly links: {
    readonly asks: { readonly question: Question; readonly row: number };
    readonly gives: readonly EventLink[];
  };
  /** What came before and after what an event is linked to. */
  readonly chain: { readonly asks: { readonly question: Question; readonly row: number }; readonly gives: Chain };
  /** What each filter offers for the whole dataset. */
  readonly choices: { readonly asks: { readonly question: Question }; readonly gives: ChoicesByKind };
  /** The shown events by point of the map. */
  readonly places: { readonly asks: { readonly question: Question }; readonly gives: PlaceRows };
  /** The shown events by area, those that have no mark, and the flows between places. */
  readonly areas: { readonly asks: { readonly question: Question }; readonly gives: AreaRows };
  /** Rows in an order, a page of them or all. */
  readonly rows: {
    readonly asks: {
      readonly question: Question;
      readonly of: RowSet;
      readonly order: RowOrder;
    } & Page;
    readonly gives: RowPage;
  };
  /** One event as the dataset has it; null where there is no such row. */
  readonly detail: {
    readonly asks: { readonly question: Question; readonly row: number };
    readonly gives: EventRecord | null;
  };
  /** What the filters leave beyond a stretch of time. */
  readonly beyond: { readonly asks: { readonly question: Question; readonly domain: Span }; readonly gives: Beyond };
  /** When each event of the window comes in while it is played, in order. */
  readonly arrivals: { readonly asks: { readonly question: Question }; readonly gives: readonly Arrival[] };
  readonly neighbour: {
    readonly asks: { readonly question: Question; readonly selected: EventId | null };
    readonly gives: Neighbours;
  };
  readonly search: { readonly asks: { readonly question: Question }; readonly gives: SearchResult };
  /** What answers what. */
  readonly responses: { readonly asks: { readonly question: Question }; readonly gives: Responses };
}
export type QueryKind = keyof QueryKinds;

/** The query of a kind. */
export type QueryOf<K extends QueryKind> = {
  readonly [Each in K]: { readonly kind: Each } & QueryKinds[Each]['asks'];
}[K];
export type Query = CountsQuery | QueryOf<QueryKind>;

export type ResultOf<Q extends Query> =
  Q extends CountsQuery<infer Part>
    ? Pick<Counts, Part>
    : Q extends { readonly kind: infer K extends QueryKind }
      ? QueryKinds[K]['gives']
      : never;

export interface Result<T> {
  /** Whether the value is what was asked; if not, the screen says so. */
  readonly exact: boolean;
  /** Of the data that was asked: greater after every change of it. */
  readonly revision: number;
  readonly value: T;
}

export interface Reply<T> {
  /** What is known already, exact or not. */
  readonly now: Result<T> | null;
  /** Rejects with the signal's reason once the question is no longer wanted, or with why it can't be answered. */
  readonly final: Promise<Result<T>>;
}

export interface Engine {
  readonly schema: DatasetSchema;
  readonly query: <Q extends Query>(query: Q, options: { readonly signal: AbortSignal }) => Reply<ResultOf<Q>>;
}
