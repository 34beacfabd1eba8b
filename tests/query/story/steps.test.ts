/** A step and the link: what opens a step's view, what counts as having left it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAtStep, writeView } from '../../../src/query/story/compare-steps.ts';
import { openStory, storySteps, viewAt } from '../../../src/query/story/steps.ts';
import { millis } from '../../../src/base/brand.ts';
import { contextOf } from '../../../src/selection/context.ts';
import { parseLink, writeLink } from '../../../src/selection/link.ts';
import { DEFAULT_SELECTION, type Selection } from '../../../src/selection/selection.ts';
import { ALL_SHAPES, tableOf } from '../../fixtures/small.ts';
import { sessionOn } from '../../panes/reading/within-session.tsx';

const table = tableOf(ALL_SHAPES, {
  story: [
    { title: 'One', text: 'First.', state: 'at=2024-05-10&mode=sofar&sel=ground' },
    { title: 'Two', text: 'Second.', state: 't=2024-05-12..2024-05-14&dating=article&track=diplomatic' },
    { title: 'Three', text: 'Third.', state: 'sel=gone&view=table&theme=dark&story=1&t=nonsense' },
  ],
});
const context = contextOf(table);
const [one, two, three] = storySteps(table);
const read = (link: string): Selection => parseLink(link, context).selection;
const open = (link: string) => openStory(parseLink(link, context), table);

test('what of a state does not fit the data is left out and said', () => {
  expect(three?.dropped.toSorted()).toEqual(['sel', 't']);
  expect(three?.view.view).toBe('table');
});

describe('a link', () => {
  test('that names a step alone opens its view, with the reader’s own chrome', () => {
    const { selection } = open('ui=lite&theme=dark&story=2&speed=2');
    expect(writeView(selection, context)).toBe('t=2024-05-12..2024-05-14&dating=article&track=diplomatic');
    expect([selection.story, selection.ui, selection.theme, selection.speed]).toEqual([2, 'lite', 'dark', 2]);
  });

  test('that names one pane keeps it', () => {
    expect(writeView(open('story=1&view=map').selection, context)).toBe('at=2024-05-10&mode=sofar&sel=ground&view=map');
  });

  test.each([
    't=2024-05-09..2024-05-16&story=2',
    'sel=ground&story=2',
    'mode=sofar&story=2',
    'bbox=30,48,38,52&story=2',
    'track=offensive&story=2',
    '',
  ])('“%s” restores what it says', (link) => {
    expect(open(link).selection).toEqual(read(link));
  });

  test('that is filtered as its step is opens as what the step is about, wherever its playhead is', () => {
    const { selection } = open('t=2024-05-09..2024-05-16&track=diplomatic&story=2');
    expect(selection.filters).toEqual({});
    expect(selection.emphasis).toEqual({
      filters: { track: { values: ['diplomatic'], exclude: false } },
      mode: 'window',
    });
    expect(writeLink(selection, context)).toBe('t=2024-05-09..2024-05-16&track=diplomatic&story=2');
    expect(open('track=diplomatic').selection.filters).toHaveProperty('track');
  });

  test('in a story with the dataset’s own view says so, and is that view when opened again', () => {
    const own = writeLink({ ...DEFAULT_SELECTION, story: 2 }, context);
    expect(own).toBe('mode=window&story=2');
    expect(writeView(open(own).selection, context)).toBe('');
    expect(writeLink({ ...DEFAULT_SELECTION, data: 'x', story: 2, view: 'map' }, context)).toBe(
      'data=x&mode=window&view=map&story=2',
    );
  });

  test('reports what its step had to leave out', () => {
    expect(open('story=3').dropped.toSorted()).toEqual(['sel', 't']);
  });
});

describe('in the story', () => {
  const walk = () => {
    const session = sessionOn(table);
    const goTo = (number: number): void => {
      const step = storySteps(table)[number - 1];
      if (step) session.actions.goToStep(number, viewAt(step, session.store.getState().selection));
    };
    return { ...session, goTo, selection: () => session.store.getState().selection };
  };

  test('a step is whole: nothing of the one before stays', () => {
    const { goTo, selection } = walk();
    goTo(1);
    goTo(2);
    expect(writeView(selection(), context)).toBe('t=2024-05-12..2024-05-14&dating=article&track=diplomatic');
    expect(two && isAtStep(two, selection())).toBe(true);
  });

  test('how it plays is the reader’s own, and a pane alone stays', () => {
    const { goTo, selection, actions } = walk();
    actions.setSpeed(4);
    actions.setView('map');
    goTo(1);
    expect([selection().speed, selection().view]).toEqual([4, 'map']);
    expect(one && isAtStep(one, selection())).toBe(true);
  });

  test('any change of the view leads away from the step, none of the chrome does', () => {
    const { goTo, selection, actions } = walk();
    goTo(1);
    actions.setTheme('dark');
    expect(one && isAtStep(one, selection())).toBe(true);
    actions.setDating('article');
    expect(one && isAtStep(one, selection())).toBe(false);
  });

  test('what a reader filters by takes the place of what the step is about, and so does leaving', () => {
    const { goTo, selection, actions, answer } = walk();
    goTo(2);
    expect([selection().filters, selection().emphasis?.filters.track?.values]).toEqual([{}, ['diplomatic']]);
    actions.setAt(null);
    expect(selection().emphasis).not.toBeNull();
    actions.previewAt(millis(context.window.start + 1));
    expect(answer().lit).toBeNull();
    actions.cancelGesture();
    expect(answer().lit).not.toBeNull();
    actions.setFilter('track', { values: ['offensive'], exclude: false });
    expect([selection().filters.track?.values, selection().emphasis]).toEqual([['offensive'], null]);
    goTo(1);
    expect([selection().mode, selection().emphasis?.mode]).toEqual(['window', 'sofar']);
    actions.setMode('moment');
    expect([selection().mode, selection().emphasis]).toEqual(['moment', null]);
    goTo(1);
    actions.leaveStory();
    expect([selection().mode, selection().emphasis, selection().selected]).toEqual(['window', null, 'ground']);
  });

  test('leaving, Reset and Back remember the step; a new dataset does not', () => {
    for (const leave of ['leaveStory', 'reset'] as const) {
      const { goTo, actions, store, selection } = walk();
      goTo(2);
      actions[leave]();
      expect([selection().story, store.getState().storyLeft]).toEqual([null, 2]);
    }
    const { goTo, actions, store } = walk();
    goTo(1);
    actions.restore(read(''));
    expect(store.getState().storyLeft).toBe(1);
    actions.begin(table, read(''));
    expect(store.getState().storyLeft).toBeNull();
  });

  test('a story that loses steps is left at its last one', () => {
    const { goTo, actions, store, selection } = walk();
    goTo(3);
    actions.rebase(tableOf(ALL_SHAPES, { story: [{ title: 'One', text: '', state: '' }] }));
    expect(selection().story).toBe(1);
    actions.rebase(tableOf(ALL_SHAPES));
    expect([selection().story, store.getState().context?.storySteps]).toEqual([null, 0]);
  });
});

test('a view that becomes a step is shown by it again, whatever it is', () => {
  const part = (options: readonly string[]) => fc.constantFrom('', ...options);
  const link = fc
    .tuple(
      part(['t=2024-05-09..2024-05-13', 't=2024-04-01..2024-05-16']),
      part(['at=2024-05-11', 'at=2024-05-13T12:00']),
      part(['mode=sofar', 'mode=moment']),
      part(['dating=article']),
      part(['track=!other', 'type=speech~strike']),
      part(['q=title%20of', 'place=shire']),
      part(['sel=ground', 'sel=nodate']),
      part(['bbox=30.1234,48,38,52', 'll=50.12345,36.5,7.25']),
      part(['cmp=2024-05-01..2024-05-04']),
      part(['view=table', 'view=map']),
      part(['ui=lite&theme=dark&lang=uk']),
    )
    .map((parts) => parts.filter(Boolean).join('&'));
  fc.assert(
    fc.property(link, (text) => {
      const selection = read(text);
      const made = storySteps(
        tableOf(ALL_SHAPES, { story: [{ title: '', text: '', state: writeView(selection, context) }] }),
      )[0];
      expect(made?.dropped).toEqual([]);
      expect(made && isAtStep(made, selection)).toBe(true);
    }),
  );
});
