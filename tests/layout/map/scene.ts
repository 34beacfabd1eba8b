/** A map scene from a table and a view, for tests of the layout: 600 × 700 pixels about the fixture's town by default. */
import type { Shape } from '../../../src/base/paint/shapes.ts';
import { layoutDisc } from '../../../src/layout/map/layout-disc.ts';
import { layoutAside } from '../../../src/layout/map/layout-aside.ts';
import { layoutGhosts } from '../../../src/layout/map/layout-ghosts.ts';
import { layoutLetters } from '../../../src/layout/map/layout-letters.ts';
import { layoutRow } from '../../../src/layout/map/layout-row.ts';
import { layoutFlows } from '../../../src/layout/map/layout-flows.ts';
import { layoutPointers } from '../../../src/layout/map/layout-pointers.ts';
import { layoutRelations } from '../../../src/layout/map/relations.ts';
import { atlasOf } from '../../../src/query/places/atlas.ts';
import { frameAround, type Rect } from '../../../src/base/geo/frame.ts';
import type { City } from '../../../src/layout/map/city.ts';
import { selectTray, type TrayEntry } from '../../../src/layout/map/tray.ts';
import type { Unmarked } from '../../../src/query/places/list-unmarked.ts';
import { ask } from '../../fixtures/ask.ts';
import type { MapScene } from '../../../src/layout/map/types.ts';
import { opacitiesOf } from '../../../src/layout/opacity.ts';
import { createAsk } from '../../../src/query/pipeline.ts';
import { wholeWindow } from '../../../src/query/places/whole-window.ts';
import type { Answer, Question } from '../../../src/query/types.ts';
import type { EventTable } from '../../../src/events/types.ts';
import { describeStatus } from '../../../src/wording/describe-status.ts';
import { en } from '../../../src/i18n/en.ts';
import type { Emphasis } from '../../../src/selection/selection.ts';
import { parseIsoUnit } from '../../../src/events/iso-date.ts';
import { contextOf, parseWindow } from '../../../src/selection/context.ts';

export interface SceneParts {
  readonly lat?: number;
  readonly lng?: number;
  readonly zoom?: number;
  readonly width?: number;
  readonly height?: number;
  readonly selected?: string;
  readonly hovered?: string;
  readonly reserved?: readonly Rect[];
  readonly cities?: readonly City[];
  /** The second window, `a..b`; the first is the whole extent, or `window`. */
  readonly compare?: string;
  readonly window?: string;
  /** The playhead's day; what has begun by it is shown. */
  readonly soFar?: string;
  readonly emphasis?: Emphasis;
  /** False for readers who ask for more contrast. */
  readonly dims?: boolean;
}

/** Everything of the table, at the end of its whole extent; or what one window or two of them show. */
export const answerOf = (
  table: EventTable,
  { window: a, compare: b, soFar, emphasis }: Pick<SceneParts, 'window' | 'compare' | 'soFar' | 'emphasis'> = {},
): Answer => {
  const context = contextOf(table);
  const { extent } = context;
  const window = (a === undefined ? null : parseWindow(a, context)) ?? extent;
  return createAsk()(table, {
    window,
    at: soFar === undefined ? window.end : parseIsoUnit(soFar, context.zone)!.start,
    mode: soFar === undefined ? 'window' : 'sofar',
    dating: 'best',
    compare: b === undefined ? null : parseWindow(b, context),
    filters: {},
    ...(emphasis ? { emphasis } : {}),
  });
};

/** What the engine tells of an answer's places. */
export const placesOf = ({ table, question }: Answer): Pick<MapScene, 'places' | 'areas' | 'flows' | 'whole'> => {
  const of = (each: Question): Pick<MapScene, 'places' | 'areas' | 'flows'> => {
    const { areas, flows } = ask(table, { kind: 'areas', question: each });
    return { places: ask(table, { kind: 'places', question: each }), areas, flows };
  };
  const whole = wholeWindow(question);
  return { ...of(question), whole: whole && of(whole) };
};

export const unmarkedOf = ({ table, question }: Answer): Unmarked => ask(table, { kind: 'areas', question }).unmarked;

const linksOf = ({ table, question }: Answer, row: number): MapScene['links'] =>
  ask(table, { kind: 'links', question, row });

/** The tray of an answer in English. */
export const trayOf = (answer: Answer, most: number, selected = -1): readonly TrayEntry[] =>
  selectTray(answer, unmarkedOf(answer), en, most, selected, linksOf(answer, selected));

export const sceneOf = (table: EventTable, parts: SceneParts = {}): MapScene => ({
  answer: answerOf(table, parts),
  ...placesOf(answerOf(table, parts)),
  atlas: atlasOf(table),
  messages: en.map,
  statusOf: (row) => describeStatus(table, row, en),
  relationWord: en.timeline.relation,
  periodWords: parts.compare === undefined ? null : en.compare,
  ...opacitiesOf(answerOf(table, parts), parts.dims),
  frame: frameAround(parts.lat ?? 50.3, parts.lng ?? 36.9, parts.zoom ?? 7, parts.width ?? 600, parts.height ?? 700),
  selected: parts.selected === undefined ? -1 : (table.indexOf.get(parts.selected) ?? -1),
  links: linksOf(answerOf(table, parts), parts.selected === undefined ? -1 : (table.indexOf.get(parts.selected) ?? -1)),
  hovered: parts.hovered === undefined ? -1 : (table.indexOf.get(parts.hovered) ?? -1),
  arriving: new Set(),
  reserved: parts.reserved ?? [],
  cities: parts.cities ?? [],
  layRelations: layoutRelations(en),
  layLetters: layoutLetters,
  layRow: layoutRow(en.many),
  layDisc: layoutDisc(en.many),
  layGhosts: layoutGhosts,
  layAside: layoutAside,
  layFlows: layoutFlows(en.beyond),
  layPointers: layoutPointers(en.beyond),
  measure: (text, size) => text.length * size * 0.55,
});

/** In the fixture's town. */
export const IN_TOWN = '{"where":[{"place":"town","role":"location","precision":"city"}]}';
/** One event with these members more. */
export const eventWith = (json: string): string => `a | offensive/strike | 2024-05-10 | instant | ${json}`;
export const townEvents = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `e${i} | diplomatic/statement | 2024-05-${10 + i} | instant | ${IN_TOWN}`,
  ).join('\n');

export const textsOf = (shapes: readonly Shape[]): readonly string[] =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
