/** Data without a translation: each of their texts says its language, on the card, in table, lists, panels and lines. */
import { cleanup, fireEvent, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { expect, test } from 'vitest';
import builtInJson from '../../data/datasets/kharkiv-may-2024.json';
import { buildTable } from '../../src/events/build.ts';
import { decodeDataset } from '../../src/events/format/decode.ts';
import type { DatasetDocument } from '../../src/events/format/schema.ts';
import { en } from '../../src/i18n/en.ts';
import { uk } from '../../src/i18n/uk.ts';
import { MessagesContext } from '../../src/i18n/use-messages.ts';
import { Deck } from '../../src/app/Deck.tsx';
import { ComparePanel } from '../../src/panes/compare/ComparePanel.tsx';
import { DescribePanel } from '../../src/panes/describe/DescribePanel.tsx';
import { Summary } from '../../src/panes/describe/Summary.tsx';
import { FilterChips } from '../../src/panes/filters/FilterChips.tsx';
import { FilterPanel } from '../../src/panes/filters/FilterPanel.tsx';
import { GroupPanel } from '../../src/panes/group/GroupPanel.tsx';
import { OffMapPanel } from '../../src/panes/map/OffMapPanel.tsx';
import { AboutDialog } from '../../src/panes/reading/AboutDialog.tsx';
import { EventBrief } from '../../src/panes/reading/EventBrief.tsx';
import { EventCard } from '../../src/panes/reading/EventCard.tsx';
import { LegendPanel } from '../../src/panes/reading/Legend.tsx';
import { SourceLine } from '../../src/panes/reading/SourceLine.tsx';
import { StatusLine } from '../../src/panes/reading/StatusLine.tsx';
import { ResponsesPane } from '../../src/panes/responses/ResponsesPane.tsx';
import { MatchOption } from '../../src/panes/search/MatchOption.tsx';
import { StoryPanel } from '../../src/panes/story/StoryPanel.tsx';
import { TablePane } from '../../src/panes/table/TablePane.tsx';
import { termsOf } from '../../src/query/search/terms.ts';
import { foreignRuns } from '../../src/wording/foreign-runs.ts';
import { listedStore } from '../../src/session/listed-store.ts';
import { GALLERY } from '../fixtures/media.ts';
import { MediaRows } from '../../src/panes/reading/MediaRows.tsx';
import { manySourcesTable } from '../fixtures/many-sources.ts';
import { nextFrame, renderIn, renderOn, sessionOn } from './reading/within-session.tsx';

const { texts: _, ...untranslated } = decodeDataset(builtInJson).document as DatasetDocument;
const table = buildTable(untranslated);
const sources = buildTable({ ...manySourcesTable().document, language: 'en' });

/** What the interface itself writes in Latin letters: licences, makers of maps, zones of time. */
const OURS =
  /OpenStreetMap|GSHHG|LGPL|Natural Earth|GeoNames|Unicode|CLDR|ES-11|cookie|CC[- ]BY[- ][\d.]+|ODbL|Europe\/Kyiv|SHA-256 \w+/g;

/** Words in Latin letters that no element around them says to be English. */
const unsaid = (container: Element): readonly string[] => {
  const found: string[] = [];
  const texts = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode as Text;
    if (
      /\p{Script=Latin}{2}/u.test(data.replaceAll(OURS, '')) &&
      parentElement?.closest('[lang], script, style, code, svg') === null
    )
      found.push(data.trim());
  }
  return [...new Set(found)];
};

const show = async (element: ReactElement, link = '', on = table): Promise<HTMLElement> => {
  cleanup();
  const { container } = renderIn(uk, sessionOn(on, link), element);
  await nextFrame();
  return container;
};
const close = (): void => undefined;

const VIEWS: Readonly<Record<string, readonly [element: () => ReactElement, link: string]>> = {
  summary: [() => <Summary />, ''],
  'the view in words': [() => <DescribePanel onClose={close} />, ''],
  table: [() => <TablePane />, ''],
  'table of a search': [() => <TablePane />, 'q=Vovchansk'],
  legend: [() => <LegendPanel onClose={close} />, ''],
  'legend by actor': [() => <LegendPanel onClose={close} />, 'colour=actor'],
  'what has no place': [() => <OffMapPanel onClose={close} />, ''],
  'what answers what': [() => <ResponsesPane />, ''],
  About: [() => <AboutDialog onClose={close} onHelp={close} />, ''],
  'source line': [() => <SourceLine />, ''],
  status: [() => <StatusLine />, 'place=iran&track=offensive'],
  chips: [() => <FilterChips />, 'place=iran&track=offensive&actor=by.blinken'],
  comparison: [() => <ComparePanel />, 't=2024-05-12..2024-05-14&cmp=2024-05-09..2024-05-11'],
  story: [() => <StoryPanel />, 'story=2'],
  brief: [() => <EventBrief />, 'sel=vovchansk-battle'],
};
test.each(Object.entries(VIEWS))('%s', async (name, [element, link]) => {
  const container = await show(element(), link);
  await nextFrame();
  expect.soft(container.textContent.length, name).toBeGreaterThan(20);
  expect(unsaid(container)).toEqual([]);
});

test('what the interface itself says is in its own language', async () => {
  const bare = buildTable({ ...untranslated, view: { ...untranslated.view, deck: undefined } });
  for (const element of [<Deck key="deck" />, <StatusLine key="status" />, <SourceLine key="source" />]) {
    const container = await show(element, '', bare);
    const said = [...container.querySelectorAll('[lang]')].map(({ textContent }) => textContent);
    expect(said.filter((text) => /\p{Script=Cyrillic}/u.test(text))).toEqual([]);
  }
});

test('names of tracks in a line that is made of them', async () => {
  const events = untranslated.events.map((event) => ({ ...event, track: 'shelling' }));
  const tracks = [{ id: 'shelling', label: 'Artillery fire' }];
  const bare = buildTable({ ...untranslated, events, tracks, view: { ...untranslated.view, deck: undefined } });
  const container = await show(<Deck />, '', bare);
  const [mark] = [...container.querySelectorAll('b')].filter(({ textContent }) => textContent === 'Artillery fire');
  expect(mark?.lang).toBe('en');
});

test('of a match, what else it is called by and where that was found', async () => {
  const { container } = renderOn(
    sessionOn(table),
    <MessagesContext value={uk}>
      <MatchOption
        id="one"
        row={table.indexOf.get('vovchansk-battle')!}
        terms={termsOf('vovchansk')}
        isActive={false}
        isSelected={false}
      />
    </MessagesContext>,
  );
  await nextFrame();
  expect(container.textContent).toContain('Vovchansk');
  expect(unsaid(container)).toEqual([]);
});

test('other spellings are in the language that they are given in', () => {
  const spelled = buildTable({
    ...untranslated,
    places: untranslated.places.map((place) =>
      place.id === 'vovchansk' ? { ...place, names: [{ value: 'Wowtschansk', lang: 'de' }] } : place,
    ),
  });
  expect(foreignRuns('місце: Wowtschansk (Vovchansk)', spelled, uk)).toEqual([
    { text: 'місце: ', lang: undefined },
    { text: 'Wowtschansk', lang: 'de' },
    { text: ' (', lang: undefined },
    { text: 'Vovchansk', lang: 'en' },
    { text: ')', lang: undefined },
  ]);
});

test('a common word is another language’s only where it stands by itself', () => {
  const french = buildTable({ ...untranslated, language: 'fr', types: [{ id: 'strike', label: 'attack' }] });
  const langs = (text: string) => foreignRuns(text, french, en).map(({ lang }) => lang);
  expect(langs('attack')).toEqual(['fr']);
  expect(langs('Fighting · attack')).toEqual(['fr', undefined, 'fr']);
  expect(langs('after the attack of May')).toEqual([undefined]);
  // Nor is a name that is only the beginning of another word.
  expect(langs('Kyivans')).toEqual([undefined]);
});

test('a list behind a mark, and the filters', async () => {
  listedStore.setState({ title: 'Усі', ids: table.ids });
  expect.soft(unsaid(await show(<GroupPanel onClose={close} />))).toEqual([]);
  const panel = await show(<FilterPanel onClose={close} />);
  for (const button of panel.querySelectorAll('button[aria-expanded=false]')) fireEvent.click(button);
  await nextFrame();
  expect(unsaid(panel)).toEqual([]);
});

test('the card of every event, and of some with many sources', async () => {
  for (const on of [table, sources])
    for (const id of on.ids) {
      const card = await show(<EventCard />, `sel=${id}`, on);
      const how = screen.queryByRole('button', { name: uk.details.card.howWeKnow });
      if (how) fireEvent.click(how);
      expect.soft(unsaid(card), id).toEqual([]);
    }
});

test('media: what they show and whose they are, in the picture’s alternative text, too', async () => {
  const { events, ...rest } = untranslated;
  const shown = buildTable({
    ...rest,
    events: events.map((event, i) => (i === 0 ? { ...event, media: [...GALLERY] } : event)),
  });
  const container = await show(<MediaRows row={0} />, '', shown);
  for (const each of container.querySelectorAll('.media-alt')) expect(unsaid(each)).toEqual([]);
  fireEvent.click(container.querySelector('.media-item[data-kind=image] button.media-button')!);
  await nextFrame();
  const image = screen.getByRole('img');
  expect([image.getAttribute('alt'), image.lang]).toEqual([GALLERY[0]!.alt, 'en']);
});
