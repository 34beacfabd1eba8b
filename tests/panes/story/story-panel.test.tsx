/** The story's panel and the way into it: on, back, out and in again, by buttons, keys and swipes. */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { useSelectionState } from '../../../src/session/use-session.ts';
import { StoryEntry } from '../../../src/panes/story/StoryEntry.tsx';
import { StoryPanel } from '../../../src/panes/story/StoryPanel.tsx';
import type { EventId } from '../../../src/events/types.ts';
import { ALL_SHAPES, tableOf } from '../../fixtures/small.ts';
import { renderOn, sessionOn } from '../reading/within-session.tsx';

const STORY = [
  { title: 'One', text: 'The first text.', state: 'sel=ground' },
  { title: 'Two', text: 'The second text.', state: 'mode=sofar&at=2024-05-12' },
  { title: '', text: 'The third text.', state: 'sel=gone&track=diplomatic' },
];
const table = tableOf(ALL_SHAPES, { story: STORY });

const Both = ({ isRow = false }: { readonly isRow?: boolean }) =>
  useSelectionState((state) => state.selection.story !== null) ? <StoryPanel isRow={isRow} /> : <StoryEntry />;

const open = (link = '', isRow = false, on = table) => {
  const session = sessionOn(on, link);
  renderOn(session, <Both isRow={isRow} />);
  return { ...session, story: () => session.store.getState().selection.story };
};
const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};
const panel = (): HTMLElement => screen.getByRole('region', { name: 'Story' });

test('without a story there is no way into one', () => {
  open('', false, tableOf(ALL_SHAPES));
  expect(screen.queryAllByRole('button')).toEqual([]);
});

test('from the first step to the last, and out', () => {
  const { story, store } = open();
  press('Read it in 3 steps');
  expect(screen.getByRole('heading', { level: 2, name: 'One' })).toBeTruthy();
  expect(store.getState().selection.selected).toBe('ground');
  expect(panel().textContent).toContain('The first text.');
  expect(panel().textContent).toContain('1 of 3');
  press('Next step');
  const { emphasis, mode, selected } = store.getState().selection;
  expect([story(), emphasis?.mode, mode, selected]).toEqual([2, 'sofar', 'window', null]);
  press('Next step');
  expect(screen.getByRole('heading', { name: 'Step 3' })).toBeTruthy();
  press('End of the story: explore');
  expect(story()).toBeNull();
});

test('each step is one entry in the history', () => {
  const { store } = open('story=1');
  const steps: string[] = [];
  store.subscribe((state, before) => {
    if (state.selection !== before.selection) steps.push(state.history);
  });
  press('Next step');
  press('Back one step');
  press('Back one step');
  expect(steps).toEqual(['push', 'push']);
});

test('leaving remembers the step; the entry leads back to it', () => {
  const { story } = open('story=2');
  press('Leave the story');
  expect(story()).toBeNull();
  press('Resume at step 2 of 3');
  expect(story()).toBe(2);
});

test('the focus follows into the panel and out of it', () => {
  open();
  const enter = screen.getByRole('button', { name: 'Read it in 3 steps' });
  enter.focus();
  fireEvent.click(enter);
  expect(document.activeElement).toBe(panel());
  const leave = screen.getByRole('button', { name: 'Leave the story' });
  leave.focus();
  fireEvent.click(leave);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Resume at step 1 of 3' }));
});

test('who came by a link keeps the page’s own start', () => {
  open('story=2');
  expect(document.activeElement).toBe(document.body);
});

test('who looks elsewhere is offered the way back, and who is there is not', () => {
  const { actions, store } = open();
  press('Read it in 3 steps');
  expect(screen.queryByRole('button', { name: 'Back to this step' })).toBeNull();
  act(() => actions.select('speech' as EventId));
  press('Back to this step');
  expect(store.getState().selection.selected).toBe('ground');
  expect(screen.queryByRole('button', { name: 'Back to this step' })).toBeNull();
});

test('a part of a step’s view that does not fit the data is said', () => {
  open('story=3');
  expect(panel().textContent).toContain('Part of this step’s view does not fit the data and was left out: sel.');
});

test('the step is marked as the present one', () => {
  open('story=1');
  press('Step 2: Two');
  expect(screen.getByRole('button', { name: 'Step 2: Two' }).getAttribute('aria-current')).toBe('step');
});

describe('keys', () => {
  test.each([
    ['ArrowRight', 2, 3],
    ['PageDown', 2, 3],
    ['ArrowLeft', 2, 1],
    ['PageUp', 2, 1],
    ['Home', 3, 1],
    ['End', 1, 3],
    ['ArrowRight', 3, 3],
    ['ArrowLeft', 1, 1],
  ])('%s leads from step %i to %i', (key, from, to) => {
    const { story } = open(`story=${from}`);
    fireEvent.keyDown(screen.getByRole('button', { name: 'Leave the story' }), { key });
    expect(story()).toBe(to);
  });

  test('arrows work where nothing has the focus, and not with Alt, which is the browser’s own Back', () => {
    const { story } = open('story=1');
    fireEvent.keyDown(document.body, { key: 'ArrowRight', altKey: true });
    fireEvent.keyDown(document.body, { key: 'PageDown' });
    expect(story()).toBe(1);
    fireEvent.keyDown(document.body, { key: 'ArrowRight' });
    expect(story()).toBe(2);
  });

  test('arrows that another part has the focus for are that part’s', () => {
    const { story } = open('story=1');
    const slider = document.createElement('div');
    document.body.append(slider);
    fireEvent.keyDown(slider, { key: 'ArrowRight' });
    slider.remove();
    expect(story()).toBe(1);
  });

  test('from right to left the arrows change sides', () => {
    document.documentElement.style.direction = 'rtl';
    const { story } = open('story=2');
    fireEvent.keyDown(screen.getByRole('button', { name: 'Leave the story' }), { key: 'ArrowLeft' });
    document.documentElement.style.direction = '';
    expect(story()).toBe(3);
  });
});

test('a swipe to the side steps', () => {
  const { story } = open('story=1');
  fireEvent.touchStart(panel(), { touches: [{ clientX: 200, clientY: 200 }] });
  fireEvent.touchEnd(panel(), { changedTouches: [{ clientX: 120, clientY: 205 }] });
  expect(story()).toBe(2);
});

test('a long story offers its steps as a list', () => {
  const long = tableOf(ALL_SHAPES, {
    story: Array.from({ length: 12 }, (_, i) => ({ title: `T${i + 1}`, text: '', state: '' })),
  });
  const { story } = open('story=4', false, long);
  press('Steps of the story: Step 4 of 12');
  fireEvent.click(screen.getByRole('menuitemradio', { name: 'Step 9: T9' }));
  expect(story()).toBe(9);
});

describe('as a strip', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => {
      vi.useRealTimers();
    };
  });

  /** Texts of 100 pixels each in a box of 100. */
  const layOut = (box: HTMLElement): void => {
    Object.defineProperty(box, 'clientHeight', { value: 100 });
    [...box.children].forEach((item, i) => {
      Object.defineProperty(item, 'offsetTop', { value: i * 100 });
    });
  };
  const scrollTo = (box: HTMLElement, top: number): void => {
    box.scrollTop = top;
    fireEvent.scroll(box);
  };

  test('all texts stand in it, and where it comes to rest drives the view; steps passed on the way do not', () => {
    const { story, store } = open('story=1', true);
    const box = screen.getByRole('list', { name: 'Texts of the story' });
    expect(within(box).getAllByRole('heading')).toHaveLength(3);
    layOut(box);
    const seen: (number | null)[] = [];
    store.subscribe((state) => seen.push(state.selection.story));
    scrollTo(box, 100);
    scrollTo(box, 200);
    expect(story()).toBe(1);
    act(() => {
      vi.runAllTimers();
    });
    expect([story(), seen]).toEqual([3, [3]]);
    scrollTo(box, 130);
    act(() => {
      vi.runAllTimers();
    });
    expect(story()).toBe(2);
    expect(box.scrollTop).toBe(130);
  });

  test('a button scrolls it to its step', () => {
    open('story=1', true);
    const box = screen.getByRole('list', { name: 'Texts of the story' });
    layOut(box);
    const scrolled = vi.spyOn(box, 'scrollTo');
    press('Next step');
    expect(scrolled).toHaveBeenCalledWith({ top: 100, behavior: expect.any(String) as ScrollBehavior });
  });
});

test('in a frame the entry shows only to who was in the story', () => {
  open('ui=lite&story=2', true);
  press('Leave the story');
  expect(screen.getByRole('button', { name: 'Resume at step 2 of 3' })).toBeTruthy();
});
