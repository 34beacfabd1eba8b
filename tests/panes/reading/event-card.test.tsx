/** The card of the selected event: what is known, how, and who says so. */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { buildTable } from '../../../src/events/build.ts';
import { decodeDataset } from '../../../src/events/format/decode.ts';
import type { DatasetDocument } from '../../../src/events/format/schema.ts';
import type { EventId } from '../../../src/events/types.ts';
import { EventCard } from '../../../src/panes/reading/EventCard.tsx';
import builtInJson from '../../../data/datasets/kharkiv-may-2024.json';
import { manySourcesTable } from '../../fixtures/many-sources.ts';
import { tableOf } from '../../fixtures/small.ts';
import { renderOn, seenText, sessionOn } from './within-session.tsx';
import { withRows } from '../../fixtures/ask.ts';
import { kyivDay } from '../../fixtures/time.ts';

const builtIn = decodeDataset(builtInJson).document as DatasetDocument;
const table = buildTable(builtIn);
const card = (): HTMLElement => screen.getByRole('region', { name: 'Event details' });

afterEach(() => {
  vi.unstubAllGlobals();
});

test('nothing selected, no card', () => {
  renderOn(sessionOn(table), <EventCard />);
  expect(screen.queryByRole('region')).toBeNull();
});

test('who vouches for it stands in bold, with source and paragraph', () => {
  renderOn(sessionOn(table, 'sel=vovchansk-battle'), <EventCard />);
  expect(within(card()).getByRole('heading', { name: 'Battle for Vovchansk' })).toBeTruthy();
  expect(card().textContent).toContain('Reported by The Hill, as republished by GlobalUpFront, ¶8');
  expect(within(card()).getByText('Reported').tagName).toBe('STRONG');
});

test('the ° explains itself in one click, with a link to the outside source', () => {
  renderOn(sessionOn(table, 'sel=vovchansk-battle'), <EventCard />);
  fireEvent.click(screen.getByRole('button', { name: 'How this date is known' }));
  const how = within(card().querySelector<HTMLElement>('.card-how')!);
  const link = how.getByRole('link', { name: /Euromaidan Press/ });
  expect(link.getAttribute('href')).toMatch(/^https:\/\/euromaidanpress\.com\//);
  expect(link.getAttribute('rel')).toContain('noopener');
  expect(card().textContent).toContain('The source alone supports: known on 14–15 May 2024, start not given.');
});

test('with Article only, no ° and no outside source is left', () => {
  renderOn(sessionOn(table, 'sel=vovchansk-battle&dating=article'), <EventCard />);
  expect(card().textContent).not.toContain('°');
  fireEvent.click(screen.getByRole('button', { name: 'How we know' }));
  expect(card().textContent).not.toMatch(/Euromaidan|12 May/);
});

test('related events are links in both directions that select', () => {
  const session = sessionOn(table, 'sel=vovchansk-battle');
  renderOn(session, <EventCard />);
  fireEvent.click(within(card()).getByRole('button', { name: 'Russian offensive in Kharkiv region' }));
  expect(session.store.getState().selection.selected).toBe('kharkiv-offensive');
  expect(within(card()).getByText('Has part')).toBeTruthy();
  expect(within(card()).getByRole('button', { name: 'Battle for Vovchansk' })).toBeTruthy();
});

test('what came before the event that it answers stands under it', () => {
  const chained = tableOf(
    'a | offensive/strike | 2024-05-09 | instant\nb | diplomatic/speech | 2024-05-10 | instant | {"relations":[{"type":"response_to","to":"a","basis":"stated"}]}\nc | diplomatic/speech | 2024-05-12 | instant | {"relations":[{"type":"follows","to":"b","basis":"stated"}]}',
  );
  renderOn(sessionOn(chained, 'sel=c'), <EventCard />);
  expect(within(card()).getByText('Before that').nextElementSibling?.textContent).toContain('Title of a');
  expect(within(card()).getByText('Follows').nextElementSibling?.textContent).toBe('Title of b2 days earlier');
  expect(within(card()).queryByText('After that')).toBeNull();
});

test('a flow says that its path is schematic, a lower bound that it is one', () => {
  renderOn(sessionOn(table, 'sel=iran-drones-to-russia'), <EventCard />);
  expect(seenText(card())).toContain('Iran → Russia');
  expect(card().textContent).toContain('The link on the map is schematic, no route.');
});

test('Previous and Next step through what is shown', () => {
  const session = sessionOn(table, 'sel=vovchansk-battle');
  renderOn(session, <EventCard />);
  const rows = [...withRows(session.answer()).rows];
  const at = rows.indexOf(table.indexOf.get('vovchansk-battle') as number);
  expect(card().textContent).toContain(`${at + 1} of ${rows.length}`);
  fireEvent.click(within(card()).getByRole('button', { name: /Next/ }));
  expect(session.store.getState().selection.selected).toBe(table.ids[rows[at + 1] ?? -1]);
});

test('Escape closes it and gives the focus back to where it was', () => {
  const session = sessionOn(table);
  renderOn(
    session,
    <>
      <button type="button">A mark</button>
      <EventCard />
    </>,
  );
  const mark = screen.getByRole('button', { name: 'A mark' });
  mark.focus();
  act(() => session.actions.select(table.ids[0] ?? null));
  const close = within(card()).getByRole('button', { name: 'Close' });
  close.focus();
  fireEvent.keyDown(close, { key: 'Escape' });
  expect(session.store.getState().selection.selected).toBeNull();
  expect(document.activeElement).toBe(mark);
});

test('Cite copies title, date, source, version and link, and says so', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  renderOn(sessionOn(table, 'sel=vovchansk-battle'), <EventCard />);
  fireEvent.click(screen.getByRole('button', { name: 'Cite' }));
  expect(await screen.findByText('Citation copied')).toBeTruthy();
  expect(writeText).toHaveBeenCalledWith(
    expect.stringMatching(
      /^“Battle for Vovchansk”, began about 12 May 2024°.*The Hill, as republished by GlobalUpFront, ¶8.*version 1\..*sel=vovchansk-battle$/,
    ),
  );
});

test('where copying is refused, the text is shown to be copied by hand', async () => {
  vi.stubGlobal('navigator', {});
  renderOn(sessionOn(table, 'sel=vovchansk-battle'), <EventCard />);
  fireEvent.click(screen.getByRole('button', { name: 'Copy link' }));
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Copy this text', hidden: true });
  expect(field.value).toContain('sel=vovchansk-battle');
});

test('text of a dataset is text: nothing in it becomes markup, an address that runs no link', () => {
  const hostile = buildTable({
    ...builtIn,
    events: builtIn.events.map((event) => ({ ...event, title: '<img src=x onerror=alert(1)>' })),
    sources: builtIn.sources.map((source) => ({ ...source, url: 'javascript:alert(1)' })),
  });
  renderOn(sessionOn(hostile, 'sel=vovchansk-battle'), <EventCard />);
  fireEvent.click(screen.getByRole('button', { name: 'How we know' }));
  expect(card().querySelector('img')).toBeNull();
  expect(screen.queryByRole('link')).toBeNull();
});

const escapeOn = (element: Element): void => {
  fireEvent.keyDown(element, { key: 'Escape' });
};

test('Escape closes the card from a mark elsewhere and from the page itself, and the focus stays on the mark', () => {
  const session = sessionOn(table, 'sel=vovchansk-battle');
  renderOn(
    session,
    <>
      <button type="button">A mark</button>
      <EventCard />
    </>,
  );
  const mark = screen.getByRole('button', { name: 'A mark' });
  act(() => mark.focus());
  escapeOn(mark);
  expect(session.store.getState().selection.selected).toBeNull();
  expect(document.activeElement).toBe(mark);
  act(() => session.actions.select(table.ids[0] ?? null));
  escapeOn(document.body);
  expect(session.store.getState().selection.selected).toBeNull();
});

test('Escape is not the card’s under a dialog, during a drag, or when something else took it; from a field it is', () => {
  const session = sessionOn(table, 'sel=vovchansk-battle');
  renderOn(
    session,
    <>
      <input aria-label="A field" />
      <button type="button" onKeyDown={(event) => event.preventDefault()}>
        Takes it
      </button>
      <EventCard />
    </>,
  );
  const isOpen = (): boolean => session.store.getState().selection.selected !== null;
  escapeOn(screen.getByRole('button', { name: 'Takes it' }));
  expect(isOpen()).toBe(true);
  const dialog = document.createElement('dialog');
  dialog.setAttribute('open', '');
  document.body.append(dialog);
  escapeOn(document.body);
  dialog.remove();
  expect(isOpen()).toBe(true);
  fireEvent.pointerDown(document.body);
  escapeOn(document.body);
  expect(isOpen()).toBe(true);
  fireEvent.pointerUp(document.body);
  escapeOn(screen.getByRole('textbox'));
  expect(isOpen()).toBe(false);
});

test('an event outside the window says so on its card, with a button that moves the window no farther than to it', () => {
  const session = sessionOn(table, 'sel=blinken-visit-2023-09');
  renderOn(session, <EventCard />);
  expect(card().textContent).toContain('Outside the window shown.');
  fireEvent.click(within(card()).getByRole('button', { name: 'Show it' }));
  expect(session.store.getState().selection.window).toEqual({
    start: kyivDay(2023, 9, 6),
    end: kyivDay(2023, 9, 15),
  });
  expect(session.store.getState().selection.selected).toBe('blinken-visit-2023-09');
  expect(card().textContent).not.toContain('Outside the window shown.');
});

test('an event that only the filters hide is not said to be outside the window', () => {
  renderOn(sessionOn(table, 'sel=vovchansk-battle&track=diplomatic'), <EventCard />);
  expect(card().textContent).not.toContain('Outside the window shown.');
});

describe('the sources on the card', () => {
  const many = manySourcesTable();
  const sourcesOf = (id: string): HTMLElement => {
    renderOn(sessionOn(many, `sel=${id}`), <EventCard />);
    return within(card()).getByRole('group', { name: /^(Source$|\d+ sources)/ });
  };

  test('one source is one click away, with its place, title, date, note and archived copy', () => {
    const list = sourcesOf('one-source');
    expect(seenText(within(list).getByRole('heading'))).toBe('Source');
    const link = within(list).getByRole('link', { name: /^The Arvel Courier/ });
    expect(link.getAttribute('href')).toBe('https://courier.example/harbour');
    for (const text of ['headline, ¶3–4', '“Harbour hit before dawn”', '11 March 2031', 'Asked for in an open letter.'])
      expect(list.textContent).toContain(text);
    expect(within(list).getByRole('link', { name: /^Archived copy of 12 March 2031/ })).toBeTruthy();
    expect(list.textContent).toContain(many.sources.get('courier')?.archived?.sha256);
  });

  test('three sources of two voices say what each vouches for, and which is from outside', () => {
    const list = sourcesOf('three-sources');
    // Two papers of one house are one voice, and the almanac vouches for the date alone.
    expect(seenText(within(list).getByRole('heading'))).toBe('3 sources · one voice');
    const [, mirror, almanac] = within(list).getAllByRole('listitem');
    expect(mirror?.textContent).toContain('Vouches only for what happened and the place.');
    expect(almanac?.textContent).toContain('° From outside');
    expect(almanac?.textContent).toContain('Vouches only for the date.');
  });

  test('of seven sources all names and notes are there at once, titles and dates at a press', () => {
    const list = sourcesOf('seven-sources');
    expect(seenText(within(list).getByRole('heading'))).toBe('7 sources · 3 voices');
    expect(within(list).getAllByRole('listitem')).toHaveLength(7);
    expect(list.textContent).toContain('Word for word the wire’s.');
    expect(list.textContent).toContain('Repeats Northwire.');
    expect(list.textContent).not.toContain('From the wire');
    fireEvent.click(within(list).getByRole('button', { name: 'Titles, dates and copies' }));
    expect(list.textContent).toContain('“From the wire”');
    expect(list.textContent).toContain('Note on the strike (a description; its headline was not seen)');
  });

  test('what they say otherwise stands side by side, the best figure and who counted with it', () => {
    renderOn(sessionOn(many, 'sel=seven-sources'), <EventCard />);
    const differ = within(card()).getByRole('group', { name: 'Sources differ' });
    expect(
      within(differ)
        .getAllByRole('heading')
        .map(({ textContent }) => textContent),
    ).toEqual(['Sources differ', 'Date', 'Place', 'Number', 'Who vouches']);
    expect(differ.textContent).toContain('As coded here10 March 2031');
    expect(differ.textContent).toMatch(/Northwire.*11 March 2031/);
    expect(card().textContent).toContain('12 to 15 killed (best figure 13)');
    expect(card().textContent).toContain('counted by Ministry of Health, in The Arvel Courier');
  });

  test('coding and tags are told too; nothing differs where no source says so', () => {
    renderOn(sessionOn(many, 'sel=one-source'), <EventCard />);
    expect(within(card()).getByText('Coding').nextElementSibling?.textContent).toBe('high certainty');
    expect(within(card()).getByText('Tags').nextElementSibling?.textContent).toBe('shelters, letter');
    expect(within(card()).queryByRole('group', { name: 'Sources differ' })).toBeNull();
  });
});

test('the time of an event is told by the reader’s own clock as well, where that is asked for, and so of the next one', () => {
  const clocks = tableOf(
    'a | offensive/strike | 2024-05-14T20:00 | instant\nb | offensive/strike | 2024-05-14T21:00 | instant',
  );
  const session = sessionOn(clocks, 'sel=a');
  renderOn(session, <EventCard />);
  expect(screen.queryByText(/17:00/)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Also in my time zone' }));
  expect(screen.getByText(/14 May 2024, 17:00/)).toBeTruthy();
  expect(screen.getByText('14 May 2024, 20:00', { exact: false })).toBeTruthy();
  act(() => session.actions.select('b' as EventId));
  expect(screen.getByText(/14 May 2024, 18:00/)).toBeTruthy();
});
