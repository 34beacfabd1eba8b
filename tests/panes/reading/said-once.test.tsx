/** Every deed is said once, in at most thirty words, within a second: by the clock of the test, not by the wall's. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { frameAround } from '../../../src/base/geo/frame.ts';
import { en } from '../../../src/i18n/en.ts';
import { uk } from '../../../src/i18n/uk.ts';
import { speakDeeds } from '../../../src/panes/reading/speak-deeds.ts';
import { noteDeed, type DeadEnd } from '../../../src/selection/note-deed.ts';
import { createSteps } from '../../../src/share/view-history.ts';
import type { Session } from '../../../src/session/session.ts';
import { stepEvent } from '../../../src/session/step-events.ts';
import { MAX_WORDS } from '../../../src/wording/tell/within.ts';
import { ALL_SHAPES, tableOf } from '../../fixtures/small.ts';
import { kyivDay } from '../../fixtures/time.ts';
import { sessionOn } from './within-session.tsx';

const table = tableOf(ALL_SHAPES);
const day = (number: number) => kyivDay(2024, 5, number);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

const listen = (link = '', messages = en, isOnePane = false) => {
  const session = sessionOn(table, link);
  const [status, said] = [document.createElement('span'), document.createElement('span')];
  status.textContent = 'Showing some events';
  said.setAttribute('aria-live', 'polite');
  document.body.append(status, said);
  const heard: string[] = [];
  for (const region of [status, said]) {
    const write = region.replaceChildren.bind(region);
    region.replaceChildren = (...nodes: (Node | string)[]) => {
      write(...nodes);
      if (region.getAttribute('aria-live') !== 'off') heard.push(region.textContent ?? '');
    };
  }
  const page = { status, said, isOnePane };
  let stop = speakDeeds(session, messages, page);
  return {
    session,
    status,
    /** What was heard of a deed within a second, and after it. */
    of: async (deed: (session: Session) => void): Promise<readonly string[]> => {
      heard.length = 0;
      deed(session);
      await vi.advanceTimersByTimeAsync(1000);
      const soon = heard.length;
      await vi.advanceTimersByTimeAsync(5000);
      expect(heard, 'said later than in a second').toHaveLength(soon);
      for (const text of heard) expect(text.split(' ').length).toBeLessThanOrEqual(MAX_WORDS);
      return [...heard];
    },
    /** @param meanwhile what is done while nobody listens */
    speakIn: (others: typeof en, meanwhile: () => void = () => {}): void => {
      const spoken = stop();
      meanwhile();
      stop = speakDeeds(session, others, page, spoken);
    },
    stop: () => stop(),
  };
};

test.each<readonly [string, string, (session: Session) => void, string | RegExp]>([
  ['a mode', '', ({ actions }) => actions.setMode('moment'), /^[^.]+16 May[^.]*\. (Showing|No events).*\.$/],
  [
    'dates by the source alone',
    '',
    ({ actions }) => actions.setDating('article'),
    /^Dates by the source alone\. .+\.$/,
  ],
  [
    'a comparison',
    '',
    ({ actions }) => actions.setCompare({ start: day(1), end: day(8) }),
    'Comparing: A 8 to 16 May 2024; B 1 to 7 May 2024. Showing 9 of 10 events.',
  ],
  [
    'no comparison',
    'cmp=2024-05-01..2024-05-07',
    ({ actions }) => actions.setCompare(null),
    /^No comparison any more\. /,
  ],
  ['colours of the page', '', ({ actions }) => actions.setTheme('dark'), 'Dark colours.'],
  ['colours of the events', '', ({ actions }) => actions.setColour('certainty'), 'Colours by who vouches.'],
  ['a view', '', ({ actions }) => actions.setView('table'), 'The table.'],
  ['a speed', '', ({ actions }) => actions.setSpeed(2), 'Speed: 2×.'],
  ['how it steps', '', ({ actions }) => actions.setStep('day'), 'Steps go by day.'],
  [
    'a window, by one sentence with its count',
    '',
    ({ actions }) => actions.setWindow({ start: day(8), end: day(10) }),
    '8 to 9 May 2024. Showing 1 of 10 events.',
  ],
  [
    'all at once that Reset does',
    't=2024-05-08..2024-05-09&certainty=claimed',
    ({ actions }) => actions.reset(),
    /^Back to the first view\. 8 to 16 May 2024\. No filters\. Showing 9 of 10 events\.$/,
  ],
  ['a step beyond the last event', '', (session) => stepTo(session, 1), 'No later event.'],
  ['a step before the first event', '', (session) => stepTo(session, -1), 'No earlier event.'],
  [
    'an occasion that opens as it is selected',
    '',
    ({ actions }) => {
      actions.select(table.ids[0]!);
      noteDeed({ kind: 'opened', parts: 2 });
    },
    /^Opened: 2 parts\. Selected: .+\.$/,
  ],
  ['a list', '', () => noteDeed({ kind: 'listed', events: 4 }), 'A list of 4 events is open.'],
])('%s', async (_, link, deed, text) => {
  const { of } = listen(link);
  const heard = await of(deed);
  expect(heard).toEqual([expect.stringMatching(text)]);
});

/** Beyond the first or last of all. */
const stepTo = (session: Session, direction: 1 | -1): void => {
  for (let step = 0; step <= table.ids.length; step += 1) stepEvent(session, direction);
  session.actions.select(null);
};

test('every dead end is said, in both languages', async () => {
  for (const messages of [en, uk]) {
    const { of, stop } = listen('', messages);
    for (const end of Object.keys(en.tell.deeds.ends) as DeadEnd[])
      expect(await of(() => noteDeed({ kind: 'end', of: end }))).toEqual([messages.tell.deeds.ends[end]]);
    stop();
  }
});

test('what was undone and done again, with the view that is there now', async () => {
  const { of, session } = listen();
  const steps = createSteps();
  const before = session.store.getState().selection;
  session.actions.setFilter('certainty', { values: ['claimed'], exclude: false });
  steps.push('filters');
  const after = session.store.getState().selection;
  await vi.advanceTimersByTimeAsync(1000);
  const undone = await of(({ actions }) => {
    steps.moveTo(0);
    actions.restore(before);
  });
  expect(undone).toEqual(['Undone: filter. No filters. Showing 9 of 10 events.']);
  const redone = await of(({ actions }) => {
    steps.moveTo(1);
    actions.restore(after);
  });
  expect(redone).toEqual([expect.stringMatching(/^Done again: filter\. Only what is claimed\. .+ of 10 events\.$/)]);
});

describe('the map', () => {
  const far = frameAround(49, 36, 5, 600, 400);
  const near = frameAround(49, 36, 9, 600, 400);
  const [aside, away] = [frameAround(49, 36.01, 5, 600, 400), frameAround(0, -150, 5, 600, 400)];
  const counts = (texts: readonly string[]): readonly number[][] =>
    texts.map((text) => (text.match(/\d+/g) ?? []).map(Number));

  test('moved so that the same is in sight: nothing', async () => {
    const { of } = listen();
    expect(await of(() => noteDeed({ kind: 'moved', from: far, to: aside, isPressed: false }))).toEqual([]);
  });
  test('moved away, and zoomed', async () => {
    const { of } = listen();
    const gone = await of(() => noteDeed({ kind: 'moved', from: far, to: away, isPressed: false }));
    expect(gone).toEqual([expect.stringMatching(/^0 of \d events? on the map in sight\.$/)]);
    const zoomed = await of(() => noteDeed({ kind: 'moved', from: near, to: far, isPressed: false }));
    const [[seen, placed] = []] = counts(zoomed);
    expect(zoomed).toHaveLength(1);
    expect(seen).toBe(placed);
  });
  test('by a button: always, and several presses as one', async () => {
    const { of } = listen();
    expect(await of(() => noteDeed({ kind: 'moved', from: far, to: far, isPressed: true }))).toHaveLength(1);
    const there = await of(() => {
      noteDeed({ kind: 'moved', from: far, to: away, isPressed: false });
      noteDeed({ kind: 'moved', from: away, to: far, isPressed: false });
    });
    expect(there).toEqual([]);
  });
});

test('typing a search: the count once it rests, with what the search adds', async () => {
  const { of, status } = listen();
  const bare = await of(({ actions }) => {
    for (const text of ['v', 'vi', 'vis']) actions.typeSearch(text);
    expect(status.getAttribute('aria-live')).toBe('off');
  });
  expect(bare).toEqual(['Showing some events']);
  const added = await of(({ actions }) => {
    actions.typeSearch('visi');
    noteDeed({ kind: 'said', text: '1 match outside the window shown.' });
  });
  expect(added).toEqual(['1 match outside the window shown. Showing some events.']);
});

test('a search that is sent is told by what it leaves', async () => {
  const { of } = listen();
  const sent = await of(({ actions }) => {
    actions.typeSearch('visi');
    actions.setSearch('visi');
  });
  expect(sent).toEqual([expect.stringMatching(/^Only what .*visi.*\. (Showing|No events).*\.$/)]);
});

test('what is done while the status moves is said where it comes to stand', async () => {
  const { of, speakIn } = listen();
  const list = await of(() => speakIn(en, () => noteDeed({ kind: 'listed', events: 4 })));
  expect(list).toEqual(['A list of 4 events is open.']);
  const typed = await of(({ actions }) => {
    actions.typeSearch('visi');
    speakIn(en);
  });
  expect(typed).toEqual(['Showing some events']);
});

test('what is closed because something takes its place is not said beside that', async () => {
  const { of } = listen();
  expect(await of(() => noteDeed({ kind: 'closed' }))).toEqual(['Closed.']);
  const list = await of(() => {
    noteDeed({ kind: 'closed' });
    noteDeed({ kind: 'listed', events: 4 });
  });
  expect(list).toEqual(['A list of 4 events is open.']);
  const event = await of(({ actions }) => {
    actions.select(table.ids[1]!);
    noteDeed({ kind: 'closed' });
  });
  expect(event).toEqual([expect.stringMatching(/^Selected: /)]);
});

test('where there is room for one pane, back from the map is to the timeline', async () => {
  const { of } = listen('view=map', en, true);
  expect(await of(({ actions }) => actions.setView('split'))).toEqual(['The timeline alone.']);
});

test('a drag that is given up is over, too', async () => {
  const { of, status } = listen();
  const heard = await of(({ actions }) => {
    actions.previewWindow({ start: day(8), end: day(10) });
    actions.cancelGesture();
  });
  expect(heard).toHaveLength(1);
  expect(status.getAttribute('aria-live')).toBe('polite');
});

test('another language is said in that language', async () => {
  const { of, speakIn } = listen();
  const heard = await of(({ actions }) => {
    actions.setLang('uk');
    speakIn(uk);
  });
  expect(heard).toEqual(['Мова: Українська.']);
});

describe('playing', () => {
  test('says what comes in, then that it pauses and where; the status is silent until then', async () => {
    const { of, status, session } = listen();
    const heard = await of(({ actions }) => {
      actions.play();
      actions.previewAt(day(14));
    });
    expect(heard).toEqual([expect.stringMatching(/^\w+day 14 May: .+\.$/)]);
    expect(status.getAttribute('aria-live')).toBe('off');
    const paused = await of(({ actions }) => actions.pause(session.answer().unit));
    expect(paused).toEqual([
      expect.stringMatching(/^Paused\. 8 to 16 May 2024, up to 14 May\. Showing \d+ of 10 events\.$/),
    ]);
    expect(status.getAttribute('aria-live')).toBe('polite');
  });

  test('where nothing comes in at first, that it plays; at its end that it is over, and what there is', async () => {
    const { of } = listen();
    expect(await of(({ actions }) => actions.play())).toEqual(['Playing.']);
    const over = await of(({ actions }) => {
      noteDeed({ kind: 'playedOut' });
      actions.finish(null);
    });
    expect(over).toEqual(['That was the last of it. 8 to 16 May 2024. Showing 9 of 10 events.']);
  });

  test('however fast it plays, not more than one sentence in a second', async () => {
    const { session, of } = listen();
    const heard = await of(({ actions }) => {
      actions.play();
      for (const number of [10, 11, 12, 13, 14, 15]) actions.previewAt(day(number));
    });
    expect(heard).toHaveLength(1);
    session.actions.pause();
  });
});
