/** Signs are seen, words in their place are heard: on the card, in table, lists and legend, for every event. */
import { cleanup, fireEvent, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { describe, expect, test } from 'vitest';
import builtInJson from '../../../data/datasets/kharkiv-may-2024.json';
import { buildTable } from '../../../src/events/build.ts';
import { decodeDataset } from '../../../src/events/format/decode.ts';
import type { DatasetDocument } from '../../../src/events/format/schema.ts';
import { localise } from '../../../src/events/localise.ts';
import { listedStore } from '../../../src/session/listed-store.ts';
import { en } from '../../../src/i18n/en.ts';
import { uk } from '../../../src/i18n/uk.ts';
import { GroupPanel } from '../../../src/panes/group/GroupPanel.tsx';
import { OffMapPanel } from '../../../src/panes/map/OffMapPanel.tsx';
import { ComparePanel } from '../../../src/panes/compare/ComparePanel.tsx';
import { DescribePanel } from '../../../src/panes/describe/DescribePanel.tsx';
import { FilterPanel } from '../../../src/panes/filters/FilterPanel.tsx';
import { AboutDialog } from '../../../src/panes/reading/AboutDialog.tsx';
import { EventBrief } from '../../../src/panes/reading/EventBrief.tsx';
import { EventCard } from '../../../src/panes/reading/EventCard.tsx';
import { SourceLine } from '../../../src/panes/reading/SourceLine.tsx';
import { StatusLine } from '../../../src/panes/reading/StatusLine.tsx';
import { StoryPanel } from '../../../src/panes/story/StoryPanel.tsx';
import { LegendPanel } from '../../../src/panes/reading/Legend.tsx';
import { ResponsesPane } from '../../../src/panes/responses/ResponsesPane.tsx';
import { TablePane } from '../../../src/panes/table/TablePane.tsx';
import { Signed } from '../../../src/session/Signed.tsx';
import { heard, renderIn, renderOn, seenText, sessionOn } from './within-session.tsx';

const builtIn = decodeDataset(builtInJson).document as DatasetDocument;

/** But for degrees of longitude, which are heard as such. */
const SIGN = /.{0,20}(?:°(?! [EW]| [сз]х\.)|[¶→≈±·❝▸◂›‹]).{0,20}/;

describe.each([
  ['en', en, buildTable(builtIn)],
  ['uk', uk, buildTable(localise(builtIn, 'uk'))],
] as const)('in %s', (_, messages, table) => {
  const show = (element: ReactElement, link = ''): HTMLElement => {
    cleanup();
    const { container } = renderIn(messages, sessionOn(table, link), element);
    return container;
  };

  test.each([
    ['the table', () => <TablePane />],
    ['what has no place', () => <OffMapPanel onClose={() => undefined} />],
    ['what answers what', () => <ResponsesPane />],
    ['the legend', () => <LegendPanel onClose={() => undefined} />],
    ['the source line', () => <SourceLine />],
    ['About', () => <AboutDialog onClose={() => undefined} onHelp={() => undefined} />],
    ['the view in words', () => <DescribePanel onClose={() => undefined} />],
    ['a comparison', () => <ComparePanel />, 't=2024-05-12..2024-05-14&cmp=2024-05-09..2024-05-11'],
    ['the story', () => <StoryPanel />, 'story=2'],
    ['the filters', () => <FilterPanel onClose={() => undefined} />],
    ['an empty view', () => <StatusLine />, 'place=iran&track=offensive'],
    ['the status of a step', () => <StatusLine />, 'story=3'],
    ['the status of two windows', () => <StatusLine />, 't=2024-05-12..2024-05-14&cmp=2024-05-09..2024-05-11'],
    ['the status of what is stated', () => <StatusLine />, 'dating=article'],
  ])('%s', (_name, element, link = '') => {
    const text = heard(show(element(), link));
    expect(text.length).toBeGreaterThan(60);
    expect(SIGN.exec(text)?.[0]).toBeUndefined();
  });

  test('a list of all events, whose dates from outside are said once', () => {
    listedStore.setState({ title: 'All', ids: table.ids });
    show(<GroupPanel onClose={() => undefined} />);
    const items = screen.getAllByRole('listitem').map(heard);
    expect(items).toHaveLength(table.count);
    for (const [row, text] of items.entries()) {
      expect(SIGN.exec(text)?.[0]).toBeUndefined();
      const said = [...text.matchAll(/from outside|не зі статті|із зовнішнього/g)];
      expect(said.length, text).toBe(table.best.outside[row]);
    }
  });

  test.each(table.records.map(({ id }) => [id]))('the card of %s, and its line', (id) => {
    const card = show(<EventCard />, `sel=${id}`);
    const how = screen.queryByRole('button', { name: messages.details.card.howWeKnow });
    if (how) fireEvent.click(how);
    const text = heard(card);
    expect(text).toContain(table.records[table.indexOf.get(id)!]!.title);
    expect(SIGN.exec(text)?.[0]).toBeUndefined();
    const line = heard(show(<EventBrief />, `sel=${id}`));
    expect(line.length).toBeGreaterThan(20);
    expect(SIGN.exec(line)?.[0]).toBeUndefined();
  });
});

test.each([
  ['12 May°, ongoing', '12 May (from outside the source), ongoing'],
  ['The Paper, ¶8', 'The Paper, paragraph 8'],
  ['headline, ¶4, 8–9', 'headline, paragraphs 4, 8–9'],
  ['A → B', 'A to B'],
  ['once · claimed', 'once, claimed'],
  ['° From outside the source.', ' From outside the source.'],
])('“%s” is heard as “%s” and seen as it is', (text, words) => {
  const { container } = renderOn(sessionOn(buildTable(builtIn)), <Signed text={text} />);
  expect(heard(container)).toBe(words);
  expect(seenText(container)).toBe(text);
});
