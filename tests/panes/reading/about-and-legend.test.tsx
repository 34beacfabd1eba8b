/** What stands in the column and the dialog about the data as a whole: lede, source, legend, method. */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import builtInJson from '../../../data/datasets/kharkiv-may-2024.json';
import { buildTable } from '../../../src/events/build.ts';
import { decodeDataset } from '../../../src/events/format/decode.ts';
import type { DatasetDocument } from '../../../src/events/format/schema.ts';
import { AboutDialog } from '../../../src/panes/reading/AboutDialog.tsx';
import { LegendPanel, ShortKey } from '../../../src/panes/reading/Legend.tsx';
import { SourceLine } from '../../../src/panes/reading/SourceLine.tsx';
import { usePanels } from '../../../src/ui/use-panels.ts';
import { WithPanels } from '../within-panels.tsx';
import { manySourcesTable } from '../../fixtures/many-sources.ts';
import { renderOn, seenText, sessionOn } from './within-session.tsx';
import { tableOf } from '../../fixtures/small.ts';

const Opener = () => {
  const { show } = usePanels();
  return (
    <button type="button" onClick={() => show('legend')}>
      All marks
    </button>
  );
};
const Closable = () => <LegendPanel onClose={usePanels().close} />;

const builtIn = decodeDataset(builtInJson).document as DatasetDocument;
const table = buildTable(builtIn);

test('the source line says whose facts, which version, as of when, and what the map leaves out', () => {
  const { container } = renderOn(sessionOn(table), <SourceLine />);
  expect(container.textContent).toContain('Source: The Hill, as republished by GlobalUpFront');
  expect(container.textContent).toContain(`data v${builtIn.version}`);
  expect(container.textContent).toContain('as of 14–15 May 2024');
  expect(container.textContent).toContain(
    '4 corrections, the last 29 November 2026: two dates say no more than the reports behind them',
  );
  expect(container.textContent).toContain('Front line and other occupied areas are not shown');
  expect(container.textContent).not.toContain('Euromaidan');
});

test('that a machine coded the data is said in the line itself, before who is heard', () => {
  const coded = buildTable({ ...builtIn, coded: 'machine' });
  const { container } = renderOn(sessionOn(coded), <SourceLine />);
  expect(seenText(container)).toMatch(/^Coded by machine\. Source: The Hill.* ·\sUkrainian and US voices only/);
  expect(container.querySelector('.source-line-caveat')?.textContent).not.toContain('machine');
});

test('About names the copy that was kept of a source, with its hash', () => {
  renderOn(sessionOn(manySourcesTable()), <AboutDialog onClose={() => {}} onHelp={() => {}} />);
  expect(screen.getByRole('link', { name: /^Archived copy of 12 March 2031/, hidden: true })).toBeTruthy();
  expect(screen.getByText(/^9f86d081/)).toBeTruthy();
});

test('in a frame the source line leads to the whole app with the same view, and the source comes first, a correction next to the version', async () => {
  const corrected = buildTable({
    ...builtIn,
    corrections: [{ date: '2024-06-01', version: '1.1.0', events: ['vovchansk-battle'], what: 'the place' }],
  });
  const session = sessionOn(corrected, '?ui=lite&hide=title&gest=coop&mode=sofar');
  const { container } = renderOn(session, <SourceLine />);
  expect(seenText(container)).toMatch(
    /^Source: The Hill[^·]* ·\s[^·]*voices[^·]* ·\sas of 14–15 May 2024 ·\sdata v1\.2\.0 ·\sCorrected 1 June 2024: the place ·\s/,
  );
  const link = screen.getByRole('link', { name: /Open in Timefront/ });
  expect([link.getAttribute('href'), link.getAttribute('target'), link.getAttribute('rel')]).toEqual([
    '?mode=sofar',
    '_blank',
    'noopener',
  ]);
  act(() => session.actions.setMode('moment'));
  expect(link.getAttribute('href')).toBe('?mode=moment');
});

test('a pinned version leads to the newest one', async () => {
  renderOn(sessionOn(buildTable({ ...builtIn, version: '1.0.0' }), '?snapshot=1.0.0&mode=sofar'), <SourceLine />);
  expect((await screen.findByRole('link', { name: `Show version ${builtIn.version}` })).getAttribute('href')).toBe(
    '?mode=sofar',
  );
  expect(screen.queryByRole('link', { name: /Open in Timefront/ })).toBeNull();
});

test('a correction is never silent', () => {
  const corrected = buildTable({
    ...builtIn,
    corrections: [{ date: '2024-06-01', version: '1.0.1', events: [], what: 'A date was wrong.' }],
  });
  const { container } = renderOn(sessionOn(corrected), <SourceLine />);
  expect(container.textContent).toContain('Corrected 1 June 2024: A date was wrong.');
});

test('the legend takes the focus, and gives it back when it is closed', () => {
  renderOn(
    sessionOn(table),
    <WithPanels>
      {(open) => (
        <>
          <Opener />
          {open === 'legend' && <Closable />}
        </>
      )}
    </WithPanels>,
  );
  const opener = screen.getByRole('button', { name: 'All marks' });
  opener.focus();
  fireEvent.click(opener);
  const heading = screen.getByRole('heading', { name: 'All marks' });
  expect(document.activeElement).toBe(heading);
  fireEvent.keyDown(heading, { key: 'Escape' });
  expect([screen.queryByRole('heading', { name: 'All marks' }), document.activeElement]).toEqual([null, opener]);
});

test('the key in the foot has as many marks as there is room for', () => {
  renderOn(sessionOn(table), <ShortKey count={3} />);
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'lasted',
    'once, some time within',
    'several times',
  ]);
});

test('the legend draws a sample for each meaning, and the glyphs of the types that occur', () => {
  const { container } = renderOn(sessionOn(table), <LegendPanel onClose={() => {}} />);
  for (const text of [
    'once, somewhere within',
    'several times within',
    'ongoing at publication',
    'assessment',
    'ongoing battle',
  ])
    expect(screen.getByText(text)).toBeTruthy();
  const samples = [...container.querySelectorAll('img')].map((image) => image.src);
  expect(new Set(samples).size).toBeGreaterThan(25);
  expect(samples.every((source) => source.startsWith('data:image/svg+xml,'))).toBe(true);
});

test('beside a track the legend has what the dataset says is told in it', () => {
  const own = tableOf(`a | x/strike | 2024-05-10 | instant`, {
    tracks: [{ id: 'x', label: 'The river', hint: 'floods, locks, levels', side: 'above', colour: 1 }],
  });
  renderOn(sessionOn(own), <LegendPanel onClose={() => {}} />);
  expect(screen.getByText('floods, locks, levels').closest('li')?.textContent).toContain('The river');
});

test('the legend speaks of publication only where the dataset says up to when it knows, of the map’s hatching only where that is', () => {
  const elsewhere = tableOf('a | offensive/strike | 2024-05-10/.. | span', {
    asOf: undefined,
    places: [{ id: 'p', name: 'P', kind: 'town', label: [30, -10] }],
  });
  const { container } = renderOn(sessionOn(elsewhere), <LegendPanel onClose={() => {}} />);
  expect(screen.getByText('end not given')).toBeTruthy();
  expect(container.textContent).not.toMatch(/publication|occupied/);
});

test('About this data names method, one-sidedness, licence, outside sources and what rests on them', () => {
  const { container } = renderOn(sessionOn(table), <AboutDialog onClose={() => {}} onHelp={() => {}} />);
  const dialog = container.querySelector('dialog');
  expect(dialog?.textContent).toContain('One-sided sourcing');
  expect(dialog?.textContent).toContain('CC-BY-4.0');
  expect(dialog?.textContent).toContain('29 November 2026, version 1.2.0: supplies are said to be inferred');
  const source = within(dialog as HTMLElement)
    .getByText(/Report on fighting and flight from Vovchansk/, { ignore: 'span' })
    .closest('li');
  expect(source?.textContent).toContain('Used for: Battle for Vovchansk.');
});
