/** The controls of time on the timeline's axis, and their panel, as people and assistive technology meet them. */
import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { createSession } from '../../../../src/session/session.ts';
import type { EventId } from '../../../../src/events/types.ts';
import { createActions } from '../../../../src/selection/actions.ts';
import { contextOf } from '../../../../src/selection/context.ts';
import { writeLink } from '../../../../src/selection/link.ts';
import { hearDeeds } from '../../../../src/selection/note-deed.ts';
import { DEFAULT_SELECTION, type Selection } from '../../../../src/selection/selection.ts';
import { createSelectionStore } from '../../../../src/selection/selection-store.ts';
import { AXIS, paintedBand, renderTimeline } from './timeline-with-dates.tsx';
import { ALL_SHAPES, tableOf } from '../../../fixtures/small.ts';
import { KYIV, kyivDay } from '../../../fixtures/time.ts';
import { unitOf } from '../../../../src/base/time/units.ts';
import { nextFrame } from '../../reading/within-session.tsx';

const table = tableOf(ALL_SHAPES);

const setUp = (selection: Partial<Selection> = {}) => {
  const store = createSelectionStore();
  const actions = createActions(store);
  actions.begin(table, { ...DEFAULT_SELECTION, ...selection });
  const session = createSession(table, contextOf(table), store, actions);
  renderTimeline(session);
  const user = userEvent.setup();
  const press = async (name: string, keys: string): Promise<void> => {
    act(() => slider(name).focus());
    await user.keyboard(keys);
  };
  return { session, store, actions, user, press, link: () => writeLink(store.getState().selection, session.table) };
};
const slider = (name: string): HTMLElement => screen.getByRole('slider', { name });
const says = (name: string): string | null => slider(name).getAttribute('aria-valuetext');
const field = (name: string): HTMLInputElement => screen.getByRole('textbox', { name });
const button = (name: string): HTMLElement => screen.getByRole('button', { name });

/** Where a day of May stands on the axis of the dataset's own window, 8 to 16 May. */
const x = (day: number): number => AXIS.left + ((day - 8) * (AXIS.right - AXIS.left)) / 9;

afterEach(() => {
  vi.useRealTimers();
});

test('has the names that the contract gives it, in the timeline; typed dates are in the panel', () => {
  setUp();
  const bar = within(within(screen.getByRole('region', { name: 'Timeline' })).getByRole('group', { name: 'Playback' }));
  for (const name of ['Play', 'Dates', 'Previous event', 'Next event'])
    expect(bar.getByRole('button', { name })).toBeTruthy();
  for (const name of ['Window start', 'Window end', 'Playhead'])
    expect(bar.getAllByRole('slider', { name })).toHaveLength(1);
  const panel = within(screen.getByRole('region', { name: 'Dates and zoom' }));
  for (const name of ['From', 'To']) expect(panel.getAllByRole('textbox', { name })).toHaveLength(1);
  for (const name of ['To start', 'To end', 'Zoom in on time', 'Zoom out in time'])
    expect(panel.getAllByRole('button', { name })).toHaveLength(1);
});

test('sliders say days as numbers and in words, the end by its last day, the playhead with its count', () => {
  setUp();
  const today = unitOf(KYIV, 'day').number(kyivDay(2024, 5, 16));
  expect(says('Window start')).toBe('8 May 2024');
  expect(says('Window end')).toBe('16 May 2024');
  expect(says('Playhead')).toBe('16 May 2024, 9 events so far');
  expect(slider('Window end').getAttribute('aria-valuenow')).toBe(String(today));
  expect(slider('Playhead').getAttribute('aria-valuemin')).toBe(String(today - 8));
});

test('arrow keys move each of the three by a day, and the link follows', async () => {
  const { press, link } = setUp();
  await press('Window start', '{ArrowRight}{ArrowRight}');
  expect(says('Window start')).toBe('10 May 2024');
  await press('Window end', '{ArrowLeft}');
  expect(says('Window end')).toBe('15 May 2024');
  await press('Playhead', '{ArrowLeft}');
  expect(says('Playhead')).toMatch(/^14 May 2024, /);
  // As when it is played, and as long as it leaves something out.
  expect(link()).toBe('t=2024-05-10..2024-05-15&at=2024-05-14&mode=sofar');
  await press('Playhead', '{End}');
  expect(link()).toBe('t=2024-05-10..2024-05-15');
});

test('a run of keys on one slider is one step in the history, the next run another', async () => {
  const { press, store } = setUp();
  const steps: string[] = [];
  const unsubscribe = store.subscribe((state, before) => {
    if (state.selection !== before.selection) steps.push(state.history);
  });
  await press('Playhead', '{ArrowLeft}{ArrowLeft}{ArrowLeft}');
  expect(steps).toEqual(['push', 'replace', 'replace']);
  await press('Window start', '{ArrowRight}{ArrowRight}');
  expect(steps.slice(3)).toEqual(['push', 'replace']);
  vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 1500);
  await press('Window start', '{ArrowRight}');
  vi.restoreAllMocks();
  expect(steps.slice(5)).toEqual(['push']);
  unsubscribe();
});

test('what is done between two keys ends the run: Back must not undo it with them', async () => {
  const { press, store, actions } = setUp();
  await press('Playhead', '{ArrowLeft}');
  act(() => actions.setMode('moment'));
  await press('Playhead', '{ArrowLeft}');
  expect(store.getState().history).toBe('push');
});

test('a double click on the axis is one step in the history and leaves the playhead alone', async () => {
  const { store } = setUp();
  const track = await paintedBand();
  const steps: string[] = [];
  const unsubscribe = store.subscribe((state, before) => {
    if (state.selection !== before.selection) steps.push(state.history);
  });
  // 11 May, as in the drag below.
  const pointer = {
    button: 0,
    isPrimary: true,
    pointerId: 1,
    pointerType: 'mouse',
    clientX: x(11.5),
    clientY: 26,
  };
  for (const _ of [1, 2]) {
    fireEvent.pointerDown(track, pointer);
    fireEvent.pointerUp(track, pointer);
  }
  fireEvent.doubleClick(track, pointer);
  unsubscribe();
  expect(steps.filter((step) => step === 'push')).toHaveLength(1);
  expect(store.getState().selection.at).toBeNull();
  expect(store.getState().selection.mode).toBe('window');
  expect(store.getState().selection.window).toEqual({ start: kyivDay(2024, 5, 11), end: kyivDay(2024, 5, 12) });
});

test('Home and End go to the ends of what each slider may say', async () => {
  const { press } = setUp();
  await press('Playhead', '{Home}');
  expect(says('Playhead')).toMatch(/^8 May 2024, /);
  await press('Window start', '{Home}');
  expect(says('Window start')).toBe('6 September 2023');
  expect(slider('Window start').getAttribute('aria-valuenow')).toBe(
    slider('Window start').getAttribute('aria-valuemin'),
  );
});

test.each([
  ['Window', {}],
  ['Second window', { compare: { start: kyivDay(2024, 5, 9), end: kyivDay(2024, 5, 12) } }],
] as const)('%s: a key that meets an end of a slider is handed on as one, others are not', async (name, selection) => {
  const { press } = setUp(selection);
  await screen.findByRole('slider', { name: `${name} start` });
  const met: string[] = [];
  const stop = hearDeeds((deed) => met.push(deed.kind === 'end' ? deed.of : deed.kind));
  await press(`${name} start`, '{Home}{ArrowLeft}{End}{ArrowRight}{Home}');
  expect(met).toEqual(['dataStart', 'leastWindow']);
  await press(`${name} end`, '{ArrowLeft}{End}{ArrowRight}{Home}{ArrowLeft}');
  expect(met.slice(2)).toEqual(['dataEnd', 'leastWindow']);
  stop();
});

test('keys that move a slider do not scroll the page; others are left alone', () => {
  setUp();
  for (const key of ['ArrowDown', 'PageDown', 'Home', 'End'])
    expect(fireEvent.keyDown(slider('Playhead'), { key }), key).toBe(false);
  expect(fireEvent.keyDown(slider('Playhead'), { key: 'Tab' })).toBe(true);
});

test('next and previous select, and rest at the ends of the list', async () => {
  const { user, store } = setUp();
  await user.click(button('Next event'));
  await user.click(button('Next event'));
  expect(store.getState().selection.selected).toBe('villages');
  expect(says('Playhead')).toMatch(/^10 May 2024, /);
  await user.click(button('Previous event'));
  expect(store.getState().selection.selected).toBe('ground');
  expect(button('Previous event').getAttribute('aria-disabled')).toBe('true');
  expect(button('Next event').getAttribute('aria-disabled')).toBeNull();
});

test('typed dates are taken on Enter', async () => {
  const { user, link } = setUp();
  await user.clear(field('From'));
  await user.type(field('From'), '2024-05-10{Enter}');
  expect(says('Window start')).toBe('10 May 2024');
  expect(field('From').value).toBe('10 May 2024');
  expect(link()).toBe('t=2024-05-10..2024-05-16');
});

test('a From after To is told at the field, nothing typed is lost, and a later To mends it', async () => {
  const { user, link } = setUp();
  await user.clear(field('From'));
  await user.type(field('From'), '20 May 2024{Enter}');
  expect(field('From').value).toBe('20 May 2024');
  expect(field('From').getAttribute('aria-invalid')).toBe('true');
  const told = document.getElementById(field('From').getAttribute('aria-describedby') ?? '');
  expect(told?.textContent).toBe('From is after To (16 May 2024).');
  expect(link()).toBe('');
  await user.clear(field('To'));
  await user.type(field('To'), '2024-05-25{Enter}');
  expect(link()).toBe('t=2024-05-20..2024-05-25');
  expect(field('From').getAttribute('aria-invalid')).toBeNull();
});

test('what was typed in vain is gone once the window is moved otherwise, and never moves its other end', async () => {
  const { user, link, actions } = setUp();
  await user.clear(field('From'));
  await user.type(field('From'), 'foo{Enter}');
  expect(field('From').getAttribute('aria-invalid')).toBe('true');
  act(() => actions.setWindow({ start: kyivDay(2024, 5, 9), end: kyivDay(2024, 5, 12) }));
  expect([field('From').value, field('To').value, field('From').getAttribute('aria-invalid')]).toEqual([
    '9 May 2024',
    '11 May 2024',
    null,
  ]);
  await user.clear(field('From'));
  await user.type(field('From'), '8 May 2024{Enter}');
  expect(link()).toBe('t=2024-05-08..2024-05-11');
});

test('an ambiguous date is not guessed', async () => {
  const { user, link } = setUp();
  await user.clear(field('To'));
  await user.type(field('To'), '05/06/2024{Enter}');
  expect(screen.getByRole('alert').textContent).toMatch(/^Which is the month\?/);
  expect(link()).toBe('');
});

test('playing turns the window to “so far”, moves the playhead to the end, and rests there', async () => {
  const { session, store } = setUp();
  fireEvent.click(button('Play'));
  expect(store.getState().selection.mode).toBe('sofar');
  expect(button('Pause')).toBeTruthy();
  const seen: number[] = [];
  const unsubscribe = store.subscribe(() => seen.push(session.answer().question.at));
  // Eight days at 8× pass in a second and a half.
  act(() => store.setState({ selection: { ...store.getState().selection, speed: 8 } }));
  await vi.waitFor(() => expect(store.getState().playing).toBe(false), { timeout: 5000 });
  unsubscribe();
  expect(seen.length).toBeGreaterThan(8);
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(store.getState().selection.at).toBeNull();
  expect(await screen.findByRole('button', { name: 'Play' })).toBeTruthy();
});

test('a hidden tab stops playing', () => {
  const { store } = setUp();
  fireEvent.click(button('Play'));
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  hidden.mockRestore();
  expect(store.getState().playing).toBe(false);
});

test('grabbing the axis stops playing', async () => {
  const { store } = setUp();
  const track = await paintedBand();
  fireEvent.click(button('Play'));
  fireEvent.pointerDown(track, { button: 0, isPrimary: true, pointerId: 1, clientX: 205, clientY: 30 });
  expect(store.getState().playing).toBe(false);
});

test('a handle is dragged as a preview while the axis stands still; release commits it, Escape takes it back', async () => {
  const { store, link } = setUp();
  const track = await paintedBand();
  const pointer = { button: 0, isPrimary: true, pointerId: 1, pointerType: 'mouse', clientY: 26 };
  const dragTo = (day: number): void => {
    fireEvent.pointerDown(track, { ...pointer, clientX: x(8) });
    fireEvent.pointerMove(track, { ...pointer, clientX: x(day) });
  };
  dragTo(11);
  expect(store.getState().gesture.moving).toBe(true);
  expect(link()).toBe('');
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(store.getState().gesture).toMatchObject({ window: null, moving: false });
  dragTo(12);
  await nextFrame();
  // The handle has moved and the other one has not: the axis is where it was.
  const placeOf = (name: string): number => Number(/[\d.]+/.exec(slider(name).style.transform)?.[0]);
  expect(placeOf('Window start')).toBeCloseTo(x(12), 0);
  expect(placeOf('Window end')).toBeCloseTo(x(17), 0);
  expect(field('From').value).toBe('12 May 2024');
  fireEvent.pointerUp(track, { ...pointer, clientX: x(12) });
  expect(link()).toBe('t=2024-05-12..2024-05-16');
  expect(says('Window start')).toBe('12 May 2024');
  await vi.waitFor(() => expect(placeOf('Window start')).toBeCloseTo(AXIS.left, 0));
});

test('dragging the flag means “so far”, a pill is on its day, and at the end the mode before returns', async () => {
  const { session, store, link } = setUp();
  const track = await paintedBand();
  const pointer = { button: 0, isPrimary: true, pointerId: 1, pointerType: 'mouse' };
  fireEvent.pointerDown(slider('Playhead'), { ...pointer, clientX: x(17), clientY: -8 });
  fireEvent.pointerMove(track, { ...pointer, clientX: x(12.5), clientY: 0 });
  expect(session.answer().question).toMatchObject({ mode: 'sofar', at: kyivDay(2024, 5, 12) });
  expect(store.getState().selection.mode).toBe('window');
  await nextFrame();
  expect(slider('Playhead').textContent).toBe('12Sun');
  fireEvent.pointerUp(track, { ...pointer, clientX: x(12.5), clientY: 0 });
  expect(link()).toBe('at=2024-05-12&mode=sofar');
  // The pill is taken in its middle.
  fireEvent.pointerDown(track, { ...pointer, clientX: x(12.5), clientY: 26 });
  fireEvent.pointerMove(track, { ...pointer, clientX: x(16.6), clientY: 26 });
  fireEvent.pointerUp(track, { ...pointer, clientX: x(16.6), clientY: 26 });
  expect(link()).toBe('');
});

test('space plays from a slider, but stays a button’s own on buttons and a letter in fields', async () => {
  const { user, store, press } = setUp();
  await press('Window start', ' ');
  expect(store.getState().playing).toBe(true);
  await press('Window start', ' ');
  expect(store.getState().playing).toBe(false);
  act(() => field('From').focus());
  await user.keyboard(' ');
  expect(store.getState().playing).toBe(false);
});

test('comma and full stop step, brackets set the window’s ends at the playhead', async () => {
  const { press, store, link } = setUp();
  await press('Playhead', '.');
  expect(store.getState().selection.selected).toBe('ground');
  await press('Playhead', '{[}');
  expect(link()).toBe('t=2024-05-10..2024-05-16&at=2024-05-10&sel=ground');
  await press('Playhead', '{ArrowRight}{]}');
  expect(link()).toMatch(/^t=2024-05-10\.\.2024-05-11/);
});

test('the mode is chosen in the panel, which explains it', async () => {
  const { user, store } = setUp();
  expect(screen.getByText('Everything between From and To')).toBeTruthy();
  await user.click(button('So far'));
  expect(store.getState().selection.mode).toBe('sofar');
  expect(button('So far').getAttribute('aria-pressed')).toBe('true');
  expect(screen.getByText('What had begun by the playhead')).toBeTruthy();
});

test('speed and step are chosen there, too; steps by day have buttons of their own', async () => {
  const { user, store } = setUp();
  await user.click(button('4×'));
  expect(store.getState().selection.speed).toBe(4);
  await user.click(button('by day'));
  await user.click(button('Back one day'));
  expect(store.getState().selection.at).toBe(kyivDay(2024, 5, 16));
  await user.click(button('Back one day'));
  expect(says('Playhead')).toMatch(/^15 May 2024, /);
  await user.click(button('Forward one day'));
  await user.click(button('Forward one day'));
  expect(store.getState().selection.at).toBeNull();
});

test('in the panel of dates the ways to zoom say so in words that are seen', async () => {
  const { user } = setUp();
  await user.click(button('Dates'));
  for (const name of ['Zoom in on time', 'Zoom out in time'])
    expect((await screen.findByRole('button', { name })).textContent).toBe(name);
});

test('an event outside the window is a chip that goes there and selects it', async () => {
  const { user, store } = setUp();
  await user.click(button('1 in Sept 2023, earlier: go there'));
  expect(store.getState().selection.selected).toBe('before');
  expect(says('Window start')).toBe('6 September 2023');
  expect(says('Window end')).toBe('7 September 2023');
  expect(screen.queryByRole('button', { name: /earlier/ })).toBeNull();
});

test('the overview is there once the window is not the dataset’s own, and zooms beside it', async () => {
  const { user } = setUp({ window: { start: kyivDay(2024, 5, 10), end: kyivDay(2024, 5, 17) } });
  expect(await screen.findByRole('group', { name: 'Overview of the data over time' })).toBeTruthy();
  const zoomIn = screen.getAllByRole('button', { name: 'Zoom in on time' })[0]!;
  await user.click(zoomIn);
  expect(says('Window start')).toBe('11 May 2024');
});

test('a selected event that the filters hide does not stop the walk', async () => {
  const { user, store } = setUp({
    selected: 'once' as EventId,
    filters: { track: { values: ['diplomatic'], exclude: false } },
  });
  await user.click(button('Next event'));
  expect(store.getState().selection.selected).toBe('visit');
});
