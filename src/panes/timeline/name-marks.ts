/**
 * The buttons over the timeline's marks: what each is called, and in which list it stands. A name says what is drawn
 * nowhere but on the canvas, too: how many parts, what answers what, the word of a strip, a note.
 */
import { lateValue } from '../../base/late-store.ts';
import { SHAPES } from '../../events/codes.ts';
import type { EventId, EventTable } from '../../events/types.ts';
import type { Messages } from '../../i18n/en.ts';
import type { TimelineInput, TimelineLayout, TimelineMark } from '../../layout/timeline/types.ts';
import { lastKnown } from '../../layout/timeline/no-data.ts';
import type { OccasionSide } from '../../query/occasions/list-occasions.ts';
import { lateWords } from '../../session/late-words.ts';
import type { MarkButton } from '../../ui/marks.ts';
import { trackName, trackStanding } from '../../wording/describe-type.ts';
import { drawnWords } from '../../wording/name-event.ts';
import { LISTS, placeMarks } from './mark-tree.ts';
import { timelineCounts } from './timeline-counts.ts';

const STATE = SHAPES.indexOf('state');
const POSSIBLE = 1;

export const standingName = (
  { vocabulary }: Pick<EventTable, 'vocabulary'>,
  track: number,
  messages: Messages,
): string => trackStanding(vocabulary.tracks[track]!, messages); // index in range

export const keyOf = (mark: TimelineMark, { ids }: Pick<EventTable, 'ids'>): string => {
  if (mark.kind === 'event') return `${mark.isGhost ? 'ghost' : 'event'}|${ids[mark.row]}`;
  return `${mark.kind}|${mark.kind === 'bin' ? mark.start : mark.kind === 'strip' ? mark.track : mark.rows[0]}`;
};

interface NamingInput extends Pick<TimelineInput, 'answer' | 'occasions' | 'annotations' | 'words' | 'scale'> {
  readonly messages: Messages;
  readonly name: (row: number) => string;
  readonly selected: EventId | null;
  /** Whether its parts stand as a list beside the panes. */
  readonly isListed: (mark: TimelineMark) => boolean;
}
type EventMark = TimelineMark & { readonly kind: 'event' };

const nameStrip = (
  { answer, messages }: NamingInput,
  { track, rows }: TimelineMark & { readonly kind: 'strip' },
): string =>
  messages.timeline.stripName(
    standingName(answer.table, track, messages),
    rows.filter((row) => answer.presence[row]! > 0).length, // in range
  );

/** Behind what the event itself is called. */
const besidesName = (input: NamingInput, { row, holds }: EventMark): readonly string[] => {
  const { answer, occasions, messages } = input;
  const { table, presence, dates } = answer;
  const { timeline } = messages;
  const rows = [...occasions.above.rows, ...occasions.below.rows];
  const said = (to: number): string => drawnWords(table, to);
  const next = rows.find((each) => each.row === row)?.next ?? null;
  const isPerhaps = rows.some(({ parts }) => parts.some((part) => part.row === row && part.belonging === 'perhaps'));
  return [
    dates.shape[row] === STATE ? standingName(table, table.track[row]!, messages) : '', // in range
    presence[row] === POSSIBLE ? timeline.perhaps : '',
    isPerhaps ? timeline.perhapsPart : '',
    ...occasions.answers.flatMap(({ from, to }) => [
      from === row ? timeline.answers(said(to)) : '',
      to === row ? timeline.answeredBy(said(from)) : '',
    ]),
    next === null ? '' : timeline.next(said(next)),
    holds ? timeline.holds(holds.parts.length) : '',
  ].filter((text) => text !== '');
};

const nameEventMark = (input: NamingInput, mark: EventMark): string => {
  const { answer, messages } = input;
  const { row, holds, isGhost = false } = mark;
  if (!isGhost) return [input.name(row), ...besidesName(input, mark)].join(', ');
  const { parts, total } = holds ?? { parts: [], total: 0 };
  const { ghost, holds: holding } = messages.timeline;
  return `${ghost(drawnWords(answer.table, row), parts.length, total)}, ${holding(parts.length)}`;
};

const nameMark = (input: NamingInput, mark: TimelineMark): string => {
  const { answer, messages } = input;
  switch (mark.kind) {
    case 'bin':
      return lateValue(timelineCounts)?.nameBin(mark, answer, messages) ?? '';
    case 'strip':
      return nameStrip(input, mark);
    case 'more':
      return messages.timeline.stripName(mark.text.replace(' ›', ''), mark.rows.length);
    case 'event':
      return nameEventMark(input, mark);
  }
};

const isExpanded = (mark: TimelineMark, isListed: boolean): boolean | undefined => {
  if (mark.kind === 'strip') return mark.isOpen || isListed;
  return mark.kind === 'event' && mark.holds ? mark.holds.isOpen || isListed : undefined;
};

/** The first answer that an event gives or gets. */
const acrossFrom = ({ answers }: TimelineInput['occasions'], row: number): number | undefined => {
  const found = answers.find(({ from, to }) => from === row || to === row);
  return found && (found.from === row ? found.to : found.from);
};

const tracksIn = ({ track }: EventTable, { rows, standing }: OccasionSide): ReadonlySet<number> =>
  new Set([...rows.map(({ row }) => track[row]!), ...standing.map((strip) => strip.track)]); // in range

const listNames = ({ answer, occasions, messages }: NamingInput): readonly string[] => {
  const { table, schema } = answer;
  const tracksOn = (side: 'above' | 'below'): string =>
    schema.usedTracks
      // What is on the axis stands where there is room for it.
      .filter((track) => schema.sides[track] === side || tracksIn(table, occasions[side]).has(track))
      .map((track) => trackName(table.vocabulary.tracks[track]!, messages)) // in range
      .join(', ');
  const of = {
    above: tracksOn('above'),
    below: tracksOn('below'),
    columns: '',
    undated: messages.timeline.undated(occasions.undated.length),
  };
  return LISTS.map((list) => of[list]);
};

/** The buttons, the names of their lists, and what is said after them. */
export const buttonsOf = (
  layout: TimelineLayout,
  input: NamingInput,
): readonly [marks: readonly MarkButton[], lists: readonly string[], foot: string] => {
  const { answer, occasions, annotations, selected, words, scale } = input;
  const { table } = answer;
  const late = lateValue(lateWords);
  const places = placeMarks(layout, occasions, answer);
  const keys = new Map(
    layout.marks.flatMap((mark) => (mark.kind === 'event' ? [[mark.row, keyOf(mark, table)] as const] : [])),
  );
  const marks = layout.marks.map((mark, i): MarkButton => {
    const { x, y, width, height } = mark;
    const { list, whole } = places[i]!; // one for each
    const row = mark.kind === 'event' ? mark.row : -1;
    const name = nameMark(input, mark);
    const isNoted = (of: number): boolean =>
      of === row || (mark.kind === 'event' && mark.holds?.isOpen === false && mark.holds.parts.includes(of));
    return {
      key: keyOf(mark, table),
      name,
      inLanguages: late && (() => late.foreignName(name, table, input.messages)),
      x,
      y,
      width,
      height,
      isCurrent: mark.kind === 'event' && table.ids[row] === selected && !mark.isGhost,
      isExpanded: isExpanded(mark, input.isListed(mark)),
      list: LISTS.indexOf(list),
      whole: whole && keyOf(whole, table),
      across: keys.get(acrossFrom(occasions, row) ?? -1) ?? null,
      note: annotations.find((note) => isNoted(note.row))?.text ?? '',
    };
  });
  return [marks, listNames(input), lastKnown(answer) < scale.domain.end ? words.noDataLong : ''];
};
