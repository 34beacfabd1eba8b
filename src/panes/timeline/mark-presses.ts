/** What pressing a mark does: it selects, opens in its place or as a list, zooms. Comes after the first picture. */
import type { EventId, EventTable } from '../../events/types.ts';
import { SHAPES } from '../../events/codes.ts';
import { formatSpan } from '../../i18n/dates.ts';
import type { Messages } from '../../i18n/en.ts';
import { IN_TIME } from '../../query/row-order.ts';
import { nearestMark } from '../../layout/nearest-mark.ts';
import { holds, isSameItem } from '../../layout/timeline/occasion-rows.ts';
import type { Opened, OpenItem, TimelineLayout, TimelineMark } from '../../layout/timeline/types.ts';
import type { Occasions } from '../../query/occasions/list-occasions.ts';
import { noteDeed } from '../../selection/note-deed.ts';
import type { Span } from '../../selection/selection.ts';
import { listedStore } from '../../session/listed-store.ts';
import type { Session } from '../../session/session.ts';
import { isTyping } from '../../ui/character-keys.ts';
import type { Panels } from '../../ui/use-panels.ts';

const STATE = SHAPES.indexOf('state');

interface PressHost {
  readonly session: Session;
  readonly layout: () => TimelineLayout | null;
  readonly keyOf: (mark: TimelineMark, table: EventTable) => string;
  readonly messages: Messages;
  readonly standingName: (track: number) => string;
  /** What is open beside the panes: the list, or what Escape closes first. */
  readonly panels: () => Panels;
  readonly repaint: () => void;
}
export interface MarkPresses {
  /** What a person has opened here, the last one last; it stays so while the view changes. */
  readonly opened: () => Opened;
  readonly press: (key: string, isByKey: boolean) => void;
  /** On the mark that is nearest to the point, within reach. */
  readonly pressBeside: (x: number, y: number) => void;
  /** Whether the mark stands open as a list beside the panes. */
  readonly isListed: (mark: TimelineMark) => boolean;
  /** Before a picture: the occasion of the event that is selected stays open when its card is closed. */
  readonly keepOpen: (occasions: Occasions, selected: number | null) => void;
  /** After a picture: what was pressed and found no room in it is listed. */
  readonly listPressed: (marks: readonly TimelineMark[]) => void;
  readonly destroy: () => void;
}

const isOf = (mark: TimelineMark, item: OpenItem): boolean =>
  mark.kind === 'strip'
    ? 'strip' in item && item.strip === mark.track
    : mark.kind === 'event' && 'occasion' in item && item.occasion === mark.row;
const isOpenMark = (mark: TimelineMark): boolean =>
  mark.kind === 'strip' ? mark.isOpen : mark.kind === 'event' && mark.holds?.isOpen === true;
const partsOf = (mark: TimelineMark): readonly number[] =>
  mark.kind === 'strip' ? mark.rows : mark.kind === 'event' ? (mark.holds?.parts ?? []) : [];

export const createMarkPresses = ({
  session,
  layout,
  keyOf,
  messages,
  standingName,
  panels,
  repaint,
}: PressHost): MarkPresses => {
  const { table, store, actions } = session;
  let opened: Opened = [];
  let pressed: OpenItem | null = null;
  let openedFor: number | null = null;
  /** What the list is of, as it was handed on: another pane may have its own there. */
  let listed: { readonly of: OpenItem; readonly ids: readonly EventId[] } | null = null;
  const close = (item: OpenItem): void => {
    opened = opened.filter((each) => !isSameItem(each, item));
    repaint();
  };
  const open = (item: OpenItem): void => {
    close(item);
    opened = [...opened, item];
  };
  const closeAloud = (item: OpenItem): void => {
    close(item);
    noteDeed({ kind: 'closed' });
  };
  const toggle = (item: OpenItem, isOpen: boolean): void => {
    if (isOpen) closeAloud(item);
    else open((pressed = item));
  };
  const list = (title: string, rows: readonly number[], of: OpenItem | null = null): void => {
    const ids = rows.map((row) => table.ids[row]!); // in range
    listed = of && { of, ids };
    listedStore.setState({ title, ids });
    panels().show('group');
  };
  const isListed = (mark: TimelineMark): boolean =>
    listed !== null && isOf(mark, listed.of) && panels().open === 'group' && listedStore.getState().ids === listed.ids;

  const closeList = (mark: TimelineMark): void => {
    panels().close();
    if (mark.kind === 'event' && !mark.isGhost && table.ids[mark.row] === store.getState().selection.selected)
      actions.select(null);
  };

  /** What a bin counts: what holds throughout is in none. */
  const listBin = ({ start, end }: TimelineMark & { readonly kind: 'bin' }): void => {
    const { question } = session.answer();
    const window = { start, end } as Span;
    const found = session.known({ kind: 'rows', question: { ...question, window }, of: 'shown', order: IN_TIME });
    const { shape } = table[question.dating];
    const zone = { locale: messages.dates.locale, zone: table.zone };
    list(
      formatSpan(start, end, zone),
      (found?.rows ?? []).filter((row) => shape[row] !== STATE),
    );
  };

  const pressEvent = ({ row, holds: parts, isGhost }: TimelineMark & { readonly kind: 'event' }): void => {
    const id = table.ids[row]!; // in range
    const isSelected = store.getState().selection.selected === id;
    // Pressed again, what is selected and open closes; what is only one of the two becomes the other, too.
    if (parts && (isSelected || isGhost || !parts.isOpen)) toggle({ occasion: row }, parts.isOpen);
    if (!isGhost) actions.select(isSelected && parts?.isOpen !== false ? null : id);
  };
  /** Escape closes what was opened last, once nothing else has taken the key: a layer, the card, a panel, a drag. */
  const onKey = (event: KeyboardEvent): void => {
    const { selection, gesture } = store.getState();
    if (event.key !== 'Escape' || event.defaultPrevented || selection.selected !== null || gesture.moving) return;
    const last = layout()?.marks.some(isOpenMark) ? opened.at(-1) : undefined;
    if (!last || panels().open !== null || isTyping(event)) return;
    closeAloud(last);
    event.preventDefault();
  };
  globalThis.addEventListener('keydown', onKey);
  const press = (mark: TimelineMark | undefined, isByKey: boolean): void => {
    if (mark && isListed(mark)) closeList(mark);
    // A pointer goes on by what comes into sight; keys and ears by a list.
    else if (mark?.kind === 'bin' && (isByKey || mark.opens === 'list')) listBin(mark);
    else if (mark?.kind === 'bin') actions.setWindow({ start: mark.start, end: mark.end } as Span);
    else if (mark?.kind === 'strip') toggle({ strip: mark.track }, mark.isOpen);
    else if (mark?.kind === 'more') list(mark.text.replace(/\s*›$/, ''), mark.rows);
    else if (mark?.kind === 'event') pressEvent(mark);
  };
  return {
    opened: () => opened,
    press: (key, isByKey) =>
      press(
        layout()?.marks.find((each) => keyOf(each, table) === key),
        isByKey,
      ),
    pressBeside: (x, y) => {
      const nearest = nearestMark(layout()?.marks ?? [], (mark) => mark, x, y);
      if (nearest) press(nearest, false);
    },
    isListed,
    keepOpen: ({ above, below }, selected) => {
      if (selected === openedFor) return;
      openedFor = selected;
      const of = [...above.rows, ...below.rows].find((each) => selected !== null && holds(each, selected));
      if (of && of.parts.length > 0) open({ occasion: of.row });
    },
    listPressed: (marks) => {
      const item = pressed;
      pressed = null;
      const mark = item && marks.find((each) => isOf(each, item));
      if (!mark) return;
      if (isOpenMark(mark)) {
        noteDeed({ kind: 'opened', parts: partsOf(mark).length });
        return;
      }
      close(item);
      if (mark.kind === 'strip') list(standingName(mark.track), mark.rows, item);
      else if (mark.kind === 'event') list(table.records[mark.row]!.title, [mark.row, ...partsOf(mark)], item);
    },
    destroy: () => globalThis.removeEventListener('keydown', onKey),
  };
};
