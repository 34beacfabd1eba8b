import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSession, type Session } from '../../../src/session/session.ts';
import { SessionContext } from '../../../src/session/use-session.ts';
import { contextOf } from '../../../src/selection/context.ts';
import { createActions } from '../../../src/selection/actions.ts';
import { createSelectionStore } from '../../../src/selection/selection-store.ts';
import { DEFAULT_SELECTION } from '../../../src/selection/selection.ts';
import { lateLayouts } from '../../../src/layout/late/late-layouts.ts';
import { GroupPanel } from '../../../src/panes/group/GroupPanel.tsx';
import { MapPane } from '../../../src/panes/map/MapPane.tsx';
import { OffMapPanel } from '../../../src/panes/map/OffMapPanel.tsx';
import { PanelsContext, type PanelId, type Panels } from '../../../src/ui/use-panels.ts';
import { SHIRE, tableOf } from '../../fixtures/small.ts';

const IN_TOWN = '{"where":[{"place":"town","role":"location","precision":"city"}]}';
const LINES = `
battle | offensive/ongoing_battle | 2024-05-10 | instant | ${IN_TOWN}
region | offensive/ground_offensive | 2024-05-11 | instant | {"where":[{"place":"shire","role":"location","precision":"region"}]}
call   | diplomatic/advocacy | 2024-05-12 | instant
far    | diplomatic/meeting | 2024-05-12 | instant | {"where":[{"place":"city","role":"location","precision":"city"}]}`;
const PLACES = [
  SHIRE,
  { id: 'town', name: 'Town', kind: 'town', label: [36.9, 50.3] },
  { id: 'city', name: 'Far City', kind: 'city', label: [-77, 38.9] },
];
const VIEW = { window: '2024-05-08..2024-05-16', bbox: [34, 48.5, 39, 51] };

const sessionOf = (lines: string): Session => {
  const table = tableOf(lines, { places: PLACES, view: VIEW });
  const store = createSelectionStore();
  const actions = createActions(store);
  actions.begin(table, DEFAULT_SELECTION);
  return createSession(table, contextOf(table), store, actions);
};

/** A canvas that takes everything and gives nothing, except for widths of text. */
const canvas = new Proxy(
  { canvas: document.createElement('canvas') },
  {
    get: (target, name) => {
      if (name === 'canvas') return target.canvas;
      return name === 'measureText' ? (text: string) => ({ width: text.length * 7 }) : () => undefined;
    },
    set: () => true,
  },
);
const wait = (ms: number): Promise<void> =>
  act(
    () =>
      new Promise<void>((done) => {
        setTimeout(done, ms);
      }),
  );
const frames = (): Promise<void> => wait(200);

/** The pane, and the panel that it asks for beside it. */
const Page = () => {
  const [open, show] = useState<PanelId | null>(null);
  const close = (): void => show(null);
  const panels: Panels = { open, show, toggle: (id) => show(open === id ? null : id), close };
  return (
    <PanelsContext value={panels}>
      <MapPane />
      {open === 'tray' && <OffMapPanel onClose={close} />}
      {open === 'group' && <GroupPanel onClose={close} />}
    </PanelsContext>
  );
};

const show = async (lines = LINES): Promise<Session> => {
  const session = sessionOf(lines);
  await lateLayouts.load();
  render(
    <SessionContext value={session}>
      <Page />
    </SessionContext>,
  );
  await frames();
  return session;
};

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(canvas as never);
  vi.stubGlobal('Path2D', vi.fn());
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.reject(new Error('offline'))),
  );
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('the region “Map” holds a button for each mark, named by its event’s title, and one for the area', async () => {
  await show();
  const region = within(screen.getByRole('region', { name: 'Map' }));
  expect(region.getByRole('button', { name: /^Title of battle, .*Town/ })).toBeTruthy();
  expect(region.getByRole('button', { name: /^Title of region, .*somewhere in Shire/ })).toBeTruthy();
});

test('a press on a mark selects its event, and the mark says so', async () => {
  const session = await show();
  fireEvent.click(screen.getByRole('button', { name: /^Title of battle/ }));
  await frames();
  expect(session.store.getState().selection.selected).toBe('battle');
  expect(screen.getByRole('button', { name: /^Title of battle/ }).getAttribute('aria-pressed')).toBe('true');
});

test('what has no place on a map is counted in the bar, listed with its reason in the panel, and can be selected there', async () => {
  const session = await show();
  fireEvent.click(screen.getByRole('button', { name: '1 has no place on a map' }));
  fireEvent.click(screen.getByRole('button', { name: /^Title of call ?, place not given$/ }));
  expect(session.store.getState().selection.selected).toBe('call');
  await frames();
  expect(screen.getByRole('button', { name: '1 has no place on a map' }).dataset['holds']).toBe('true');
});

test('what is a link or an outline alone is told apart from what has no place, and is not counted', async () => {
  const route =
    '{"where":[{"place":"city","role":"origin","precision":"city"},{"place":"town","role":"destination","precision":"city"}]}';
  await show(
    [0, 1, 2].map((i) => `n${i} | diplomatic/statement | 2024-05-1${i} | instant`).join('\n') +
      `\nr0 | other/arms_supply | 2024-05-10 | instant | ${route}\nr1 | other/arms_supply | 2024-05-11 | instant | ${route}`,
  );
  fireEvent.click(screen.getByRole('button', { name: '3 have no place on a map' }));
  expect(screen.getByText(/^Only a link or an outline/).textContent).toContain('2');
  expect(screen.getByRole('button', { name: /^Title of r1 ?, no pin; drawn as a link/ })).toBeTruthy();
});

test('what lies beyond the edge has a pointer in the bar, with its place and count', async () => {
  await show();
  expect(screen.getByRole('button', { name: /^Far City: 1 event beyond the map’s edge, west/ })).toBeTruthy();
});

test('nothing stands over the map but scale and credits', async () => {
  await show();
  const view = document.querySelector('.map-view')!;
  const words = [...view.querySelectorAll('button, p')].filter((node) => !node.closest('.map-marks'));
  expect(words.map(({ className }) => className)).toEqual(['map-credits']);
});

test('“+n” opens a list of all events of the place; Escape closes it', async () => {
  const session = await show(
    Array.from(
      { length: 6 },
      (_, i) => `e${i} | diplomatic/statement | 2024-05-${10 + (i % 5)} | instant | ${IN_TOWN}`,
    ).join('\n'),
  );
  fireEvent.click(screen.getByRole('button', { name: '2 more events: Town' }));
  const list = screen.getByRole('region', { name: 'Town: 6 events' });
  expect(within(list).getAllByRole('button', { name: /^Title of/ })).toHaveLength(6);
  fireEvent.keyDown(list, { key: 'Escape' });
  expect(screen.queryByRole('region', { name: 'Town: 6 events' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '2 more events: Town' }));
  fireEvent.click(
    within(screen.getByRole('region', { name: 'Town: 6 events' })).getByRole('button', { name: /^Title of e5/ }),
  );
  expect(session.store.getState().selection.selected).toBe('e5');
});

test('marks follow the answer: what a filter drops leaves the map and the bar', async () => {
  const session = await show();
  act(() => session.actions.setFilter('track', { values: ['offensive'], exclude: false }));
  await frames();
  expect(screen.queryByRole('button', { name: /no place on a map/ })).toBeNull();
  expect(screen.queryByRole('button', { name: /^Far City/ })).toBeNull();
  expect(screen.getByRole('button', { name: /^Title of battle/ })).toBeTruthy();
});

test('a base map that cannot be loaded says so and can be tried again; the events are there', async () => {
  await show();
  expect(screen.getByText(/base map could not/).textContent).toContain(
    'The base map could not be loaded; the events are still right.',
  );
  const before = vi.mocked(fetch).mock.calls.length;
  fireEvent.click(screen.getByRole('button', { name: 'Retry' }));
  await frames();
  expect(vi.mocked(fetch).mock.calls.length).toBeGreaterThan(before);
  expect(screen.getByRole('button', { name: /^Title of battle/ })).toBeTruthy();
});

test('a view from the state moves the map and publishes nothing; the zoom buttons publish', async () => {
  const session = await show();
  const view = { kind: 'll', lat: 38.9, lng: -77, zoom: 8 } as const;
  act(() => session.actions.setMapView(view));
  await frames();
  expect(screen.getByRole('button', { name: /^Title of far/ })).toBeTruthy();
  await wait(400);
  expect(session.store.getState().selection.mapView).toBe(view);
  fireEvent.click(screen.getByRole('button', { name: 'Zoom out' }));
  await wait(1500);
  expect(session.store.getState().selection.mapView).toMatchObject({ kind: 'll', zoom: 7 });
});

test('a press on a pointer is a step of its own in the history', async () => {
  const session = await show();
  fireEvent.click(screen.getByRole('button', { name: /^Far City: 1/ }));
  await wait(1500);
  expect(session.store.getState()).toMatchObject({ history: 'push', selection: { mapView: { kind: 'll' } } });
});

test('the credits are always there', async () => {
  await show();
  expect(screen.getByText(/OpenStreetMap.*Natural Earth.*GeoNames/)).toBeTruthy();
});
