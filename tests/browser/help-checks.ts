/** How each line of the help is checked, by its id. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { button, painted, region, searchOf, slider, timelineMarks, valueOf } from './app.ts';
import { byHand, byKey, moves, type Check } from './help-check.ts';
import {
  focused,
  boxOf,
  drag,
  marks,
  windowLength,
  zoomOf,
  track,
  plot,
  mapFrame,
  hover,
  freeOfMap,
  openList,
  drawing,
  drawByKeys,
  divider,
} from './help-gestures.ts';

/** The first strip of the timeline: what opens without being selected. */
const closedRow = (page: Page) =>
  region(page, 'Timeline')
    .getByRole('button', { expanded: false, name: /: \d+ events$/ })
    .first();
const openRow = (page: Page) => region(page, 'Timeline').getByRole('button', { expanded: true, name: /: \d+ events$/ });
/** The map's keys are attached after the first picture: a press before that goes nowhere, so it is pressed until it does. */
const pansMap: Check = {
  link: '?ll=50,34,6',
  act: async (page, key) => {
    await mapFrame(page).focus();
    const before = searchOf(page);
    const pressed = async (): Promise<string> => {
      await page.keyboard.press(key);
      await page.waitForTimeout(300);
      return searchOf(page);
    };
    await expect.poll(pressed).not.toBe(before);
    await expect.poll(() => searchOf(page)).toMatch(/ll=/);
  },
};
const zoomsMap = (zoom: (page: Page, key: string) => Promise<void>): Check => ({
  link: '?ll=50,34,6',
  act: async (page, key) => {
    const before = zoomOf(page);
    await zoom(page, key);
    await expect.poll(() => zoomOf(page)).not.toBe(before);
  },
});

export const CHECKS: Readonly<Record<string, Check>> = {
  'page nextControl': {
    act: async (page, key) => {
      await button(page, 'Share').focus();
      await page.keyboard.press(key);
      expect(await focused(page)).not.toBe('Share');
    },
  },
  'page press': byKey(/view=table/, async (page) => {
    await button(page, 'More').click();
    await button(page, 'Table').focus();
  }),
  'page close': {
    link: '?sel=vovchansk-battle',
    act: async (page, key) => {
      await region(page, 'Event details').waitFor();
      await page.keyboard.press(key);
      await expect.poll(() => searchOf(page)).toBe('');
    },
  },
  'page help': {
    act: async (page, key) => {
      await page.keyboard.press(key);
      await page.getByRole('dialog', { name: en.help.title }).waitFor();
    },
  },
  'page search': {
    act: async (page, key) => {
      await page.keyboard.press(key);
      expect(await focused(page)).toBe(en.search.title);
    },
  },
  'search walkMatches': { isFresh: true, ...byKey(/sel=/, openList, '?q=blinken') },
  'search walkList': {
    link: '?q=blinken',
    isFresh: true,
    act: async (page, key) => {
      await openList(page);
      await page.keyboard.press(key);
      await expect.poll(() => page.getByRole('combobox').getAttribute('aria-activedescendant')).not.toBeNull();
    },
  },
  'search emptySearch': {
    link: '?q=blinken',
    act: async (page, key) => {
      await openList(page);
      await page.keyboard.press(key);
      await page.getByRole('listbox').waitFor({ state: 'hidden' });
      await page.keyboard.press(key);
      await expect.poll(() => searchOf(page)).toBe('');
    },
  },
  'table walkRows': {
    link: '?view=table',
    isFresh: true,
    act: async (page, key) => {
      const titles = page.locator('.table-grid .table-title');
      await titles.nth(3).focus();
      const before = await focused(page);
      await page.keyboard.press(key);
      await expect.poll(() => focused(page)).not.toBe(before);
      expect(await page.evaluate(() => document.activeElement?.matches('.table-title'))).toBe(true);
    },
  },
  'table select': byKey(/sel=/, (page) => page.locator('.table-grid .table-title').nth(3).focus(), '?view=table'),
  'undo undo': {
    isOfOwnPage: true,
    act: async (page, key) => {
      await marks(page).first().click();
      await page.keyboard.press(key);
      await expect.poll(() => searchOf(page)).toBe('');
    },
  },
  'undo redo': {
    isOfOwnPage: true,
    isFresh: true,
    act: async (page, key) => {
      await marks(page).first().click();
      await page.keyboard.press('Control+z');
      await expect.poll(() => searchOf(page)).toBe('');
      await page.keyboard.press(key);
      await expect.poll(() => searchOf(page)).toContain('sel=');
    },
  },
  'events walkMarks': {
    act: async (page, key) => {
      await marks(page).nth(3).focus();
      const before = await focused(page);
      await page.keyboard.press(key);
      expect(await focused(page)).not.toBe(before);
      await expect.poll(() => timelineMarks(page)).toContain(await focused(page));
    },
  },
  'events endMarks': {
    act: async (page, key) => {
      await marks(page).nth(3).focus();
      const before = await focused(page);
      await page.keyboard.press(key);
      const end = await focused(page);
      expect(end).not.toBe(before);
      await page.keyboard.press(key === 'Home' ? 'ArrowLeft' : 'ArrowRight');
      expect(await focused(page)).toBe(end);
    },
  },
  'events levelMarks': {
    isFresh: true,
    act: async (page) => {
      const occasion = marks(page).and(page.getByRole('button', { name: /holds \d/ }));
      await occasion.first().focus();
      const before = await focused(page);
      // The key before may have opened it.
      if ((await occasion.first().getAttribute('aria-expanded')) === 'false') await page.keyboard.press('ArrowDown');
      await expect.poll(() => occasion.and(page.getByRole('button', { expanded: true })).count()).toBe(1);
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).not.toBe(before);
      await page.keyboard.press('ArrowUp');
      expect(await focused(page)).toBe(before);
    },
  },
  'events acrossMarks': {
    act: async (page, key) => {
      await marks(page)
        .and(page.getByRole('button', { name: /answered by/ }))
        .first()
        .focus();
      await page.keyboard.press(key);
      expect(await focused(page)).toMatch(/, answers “/);
    },
  },
  'events select': byKey(/sel=/, (page) => marks(page).first().focus()),
  'events toCard': {
    act: async (page, key) => {
      await marks(page).first().focus();
      const before = await focused(page);
      await page.keyboard.press(key);
      await expect.poll(() => region(page, 'Event details').locator(':focus').count()).toBe(1);
      await page.keyboard.press(key);
      await expect.poll(() => focused(page)).toBe(before);
    },
  },
  'events openRow': {
    act: async (page, key) => {
      await closedRow(page).focus();
      await page.keyboard.press(key);
      await openRow(page).waitFor();
    },
  },
  'events closeRow': {
    isOfOwnPage: true,
    act: async (page, key) => {
      await closedRow(page).press('Enter');
      await openRow(page).waitFor();
      await page.keyboard.press(key);
      await openRow(page).waitFor({ state: 'detached' });
    },
  },
  'events pressMark': byHand(/sel=/, (page) => marks(page).first().click()),
  'playback play': {
    act: async (page, key) => {
      await slider(page, 'Playhead').focus();
      await page.keyboard.press(key);
      await button(page, 'Pause').waitFor();
      await marks(page)
        .first()
        .evaluate((mark) =>
          (mark.closest('[aria-label=Timeline]') as HTMLElement).dispatchEvent(
            new KeyboardEvent('keydown', { key: ' ', bubbles: true }),
          ),
        );
      await button(page, 'Play').waitFor();
    },
  },
  'playback step': { isFresh: true, ...byKey(/sel=/, (page) => button(page, 'Play').focus()) },
  'playback windowHere': {
    isFresh: true,
    ...byKey(
      /t=2024-05-(12\.\.2024-05-16|08\.\.2024-05-1[12])/,
      (page) => button(page, 'Play').focus(),
      '?at=2024-05-12',
    ),
  },
  'handle moveOne': moves(1),
  'handle moveTen': moves(10),
  'handle moveEnd': {
    link: '?at=2024-05-12',
    act: async (page, key) => {
      await slider(page, 'Playhead').focus();
      await page.keyboard.press(key);
      await painted(page);
      await expect
        .poll(() => slider(page, 'Playhead').getAttribute('aria-valuenow'))
        .toBe(await slider(page, 'Playhead').getAttribute(key === 'Home' ? 'aria-valuemin' : 'aria-valuemax'));
    },
  },
  'handle dragHandle': byHand(/^\?t=2024-05-\d\d\.\.2024-05-16$/, async (page) => {
    const { midX, midY } = await boxOf(slider(page, 'Window start'));
    await drag(page, { x: midX, y: midY }, { x: 160, y: 0 });
  }),
  'handle dragAlt': byHand(/t=2024-05-\d\dT\d\d/, async (page) => {
    const { midX, midY } = await boxOf(slider(page, 'Window start'));
    await page.keyboard.down('Alt');
    await drag(page, { x: midX, y: midY }, { x: 101, y: 0 });
    await page.keyboard.up('Alt');
  }),
  'handle pressTrack': byHand(/at=/, async (page) => {
    const { midX, midY } = await track(page);
    await page.mouse.click(midX, midY);
  }),
  'handle doubleTrack': byHand(/t=2024-05-(\d\d)\.\.2024-05-\1/, async (page) => {
    const { midX, midY } = await track(page);
    await page.mouse.dblclick(midX, midY);
  }),
  'timeline zoomTime': {
    act: async (page, key) => {
      await marks(page).first().focus();
      const before = await windowLength(page);
      await page.keyboard.press(key);
      await expect.poll(() => windowLength(page))[key === '+' ? 'toBeLessThan' : 'toBeGreaterThan'](before);
    },
  },
  'timeline ownWindow': byKey(/^$/, (page) => marks(page).first().focus(), '?t=2024-05-11..2024-05-15'),
  'timeline dragPlot': byHand(/t=2024-05-0\d\.\.2024-05-1[0-5]/, async (page) => {
    const { midX, y } = await plot(page);
    await hover(page, midX, y + 500);
    await drag(page, { x: midX, y: y + 500 }, { x: 120, y: 0 });
  }),
  'timeline wheelPlot': byHand(/t=/, async (page) => {
    const { midX, y } = await plot(page);
    await hover(page, midX, y + 500);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
  }),
  'timeline wheelAcross': byHand(/t=/, async (page) => {
    const { midX, y } = await plot(page);
    await hover(page, midX, y + 500);
    await page.mouse.wheel(200, 0);
  }),
  'timeline dragSpan': byHand(
    /t=2024-0[45]-\d\d\.\.2024-05-1[0-3]/,
    async (page) => {
      const box = await boxOf(page.locator('.overview-window'));
      await drag(page, { x: box.midX, y: box.midY }, { x: -40, y: 0 });
    },
    '?t=2024-05-11..2024-05-15',
  ),
  'map panMap': pansMap,
  'map zoomMap': zoomsMap(async (page, key) => {
    await mapFrame(page).focus();
    await page.keyboard.press(key);
  }),
  'map dragMap': {
    link: '?ll=50,34,6',
    act: async (page) => {
      await drag(page, await freeOfMap(page), { x: -60, y: 40 });
      await expect.poll(() => searchOf(page)).not.toBe('?ll=50,34,6');
    },
  },
  'map wheelMap': zoomsMap(async (page) => {
    const { x, y } = await freeOfMap(page);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -120);
  }),
  'map doubleMap': zoomsMap(async (page) => {
    const { x, y } = await freeOfMap(page);
    await page.mouse.dblclick(x, y);
  }),
  'area moveCross': {
    act: async (page, key) => {
      if ((await drawing(page).count()) === 0) await drawByKeys(page);
      const before = await drawing(page).innerText();
      await page.keyboard.press(key);
      await expect.poll(() => drawing(page).innerText()).not.toBe(before);
    },
  },
  'area setCorner': {
    act: async (page, key) => {
      await drawByKeys(page);
      await page.keyboard.press(key);
      await drawing(page)
        .getByText(en.areaTools.steps.rectangle.keys[1] ?? '')
        .waitFor();
    },
  },
  'area takeBack': {
    act: async (page, key) => {
      await drawByKeys(page);
      await page.keyboard.press('Enter');
      await drawing(page)
        .getByText(en.areaTools.steps.rectangle.keys[1] ?? '')
        .waitFor();
      await page.keyboard.press(key);
      await drawing(page)
        .getByText(en.areaTools.steps.rectangle.keys[0] ?? '')
        .waitFor();
    },
  },
  'area cancelArea': {
    act: async (page, key) => {
      await drawByKeys(page);
      await page.keyboard.press(key);
      await drawing(page).waitFor({ state: 'detached' });
    },
  },
  'area dragArea': byHand(/area=/, async (page) => {
    await button(page, en.map.tools).click();
    await page.getByRole('button', { name: en.area.rectangle }).click();
    await drawing(page).waitFor();
    await drag(page, await freeOfMap(page), { x: -80, y: 60 });
  }),
  'area dragCircle': byHand(/near=/, async (page) => {
    await button(page, en.map.tools).click();
    await page.getByRole('button', { name: en.area.circle }).click();
    await drawing(page).waitFor();
    await drag(page, await freeOfMap(page), { x: -80, y: 60 });
  }),
  'story storyStep': byKey(/story=[1-7]/, (page) => region(page, 'Story').focus(), '?story=3'),
  'story storyEnd': byKey(/story=[17]/, (page) => region(page, 'Story').focus(), '?story=3'),
  'divider moveDivider': {
    act: async (page, key) => {
      const before = await valueOf(divider(page));
      await divider(page).press(key);
      expect(await valueOf(divider(page))).not.toBe(before);
    },
  },
  'divider endDivider': {
    act: async (page, key) => {
      await divider(page).press(key);
      await expect
        .poll(() => divider(page).getAttribute('aria-valuenow'))
        .toBe(await divider(page).getAttribute(key === 'Home' ? 'aria-valuemax' : 'aria-valuemin'));
    },
  },
  'divider doubleDivider': {
    isOfOwnPage: true,
    act: async (page) => {
      const before = await valueOf(divider(page));
      await divider(page).press('ArrowLeft');
      const { midX, y } = await boxOf(divider(page));
      await page.mouse.dblclick(midX, y + 100);
      expect(await valueOf(divider(page))).toBe(before);
    },
  },
};
