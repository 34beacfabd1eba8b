/** Each line of the help does what it says, and the help is where it should be. */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { HELP } from '../../src/app/help-list.ts';
import { en } from '../../src/i18n/en.ts';
import { button, follow, painted, region, searchOf, slider, timelineMarks, valueOf } from './app.ts';
import { axeFindings } from './axe.ts';
import { openApp, withPage } from './page.ts';

const focused = (page: Page): Promise<string | null> =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? null,
  );
const boxOf = async (target: Locator) => {
  const box = await target.boundingBox();
  if (!box) throw new Error('not on the screen');
  return { ...box, midX: box.x + box.width / 2, midY: box.y + box.height / 2 };
};
const drag = async (page: Page, from: { x: number; y: number }, by: { x: number; y: number }): Promise<void> => {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 6 });
  await page.mouse.up();
};
const marks = (page: Page): Locator => region(page, 'Timeline').locator('.timeline-layer button:not([hidden])');
const windowLength = async (page: Page): Promise<number> =>
  (await valueOf(slider(page, 'Window end'))) - (await valueOf(slider(page, 'Window start')));
const zoomOf = (page: Page): number => Number(/ll=[^&]*,([\d.]+)(?:&|$)/.exec(searchOf(page))?.[1] ?? Number.NaN);
const track = (page: Page) => boxOf(page.locator('.overview-plot'));
const plot = (page: Page) => boxOf(page.locator('.timeline-plot'));
const mapFrame = (page: Page): Locator => page.locator('.map-frame');
/** The timeline's dragging and wheel are fetched when the pointer first comes. */
const hover = async (page: Page, x: number, y: number): Promise<void> => {
  await page.mouse.move(x, y);
  await page.waitForFunction(() => '__zoom' in (document.querySelector('.timeline-plot') ?? {}));
};
const freeOfMap = async (page: Page) => {
  const { x, y, width } = await boxOf(mapFrame(page));
  return { x: x + width / 2, y: y + 160 };
};

const openList = async (page: Page): Promise<void> => {
  await page.getByRole('combobox').focus();
  await page.getByRole('listbox').waitFor();
};

const drawing = (page: Page): Locator => page.getByRole('group', { name: en.areaTools.bar });
const drawByKeys = async (page: Page): Promise<void> => {
  await button(page, en.area.menu).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: en.area.rectangle }).press('Enter');
  await drawing(page)
    .getByText(en.areaTools.steps.rectangle.keys[0] ?? '')
    .waitFor();
};

/** The link to begin with, and what a key (or the gesture, without one) does. */
interface Check {
  readonly link?: string;
  /** Each key begins anew. */ readonly isFresh?: boolean;
  readonly act: (page: Page, key: string) => Promise<void>;
}
const byKey = (pattern: RegExp, focus: (page: Page) => Promise<void>, link = ''): Check => ({
  link,
  act: async (page, key) => {
    await focus(page);
    const before = searchOf(page);
    await page.keyboard.press(key);
    await expect.poll(() => searchOf(page)).not.toBe(before);
    expect(searchOf(page)).toMatch(pattern);
  },
});
const byHand = (pattern: RegExp, gesture: (page: Page) => Promise<void>, link = ''): Check => ({
  link,
  act: async (page) => {
    await gesture(page);
    await expect.poll(() => searchOf(page)).toMatch(pattern);
  },
});
const moves = (by: number): Check => ({
  link: '?t=2024-03-01..2024-05-16&at=2024-04-15',
  act: async (page, key) => {
    await slider(page, 'Playhead').focus();
    const before = await valueOf(slider(page, 'Playhead'));
    await page.keyboard.press(key);
    await painted(page);
    expect(Math.abs((await valueOf(slider(page, 'Playhead'))) - before)).toBe(by);
  },
});
const pansMap: Check = byKey(/ll=/, (page) => mapFrame(page).focus(), '?ll=50,34,6');
const zoomsMap = (zoom: (page: Page, key: string) => Promise<void>): Check => ({
  link: '?ll=50,34,6',
  act: async (page, key) => {
    const before = zoomOf(page);
    await zoom(page, key);
    await expect.poll(() => zoomOf(page)).not.toBe(before);
  },
});

const CHECKS: Readonly<Record<string, Check>> = {
  'page nextControl': {
    act: async (page, key) => {
      await button(page, 'Share').focus();
      await page.keyboard.press(key);
      expect(await focused(page)).not.toBe('Share');
    },
  },
  'page press': byKey(/view=table/, (page) => button(page, 'Table').focus()),
  'page close': {
    link: '?sel=vovchansk-battle',
    act: async (page, key) => {
      await region(page, 'Event details').waitFor();
      await page.keyboard.press(key);
      expect(searchOf(page)).toBe('');
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
    act: async (page, key) => {
      await marks(page).first().click();
      await page.keyboard.press(key);
      await expect.poll(() => searchOf(page)).toBe('');
    },
  },
  'undo redo': {
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
      expect(await timelineMarks(page)).toContain(await focused(page));
    },
  },
  'events endMarks': {
    act: async (page, key) => {
      await marks(page).nth(3).focus();
      await page.keyboard.press(key);
      expect(await focused(page)).toBe((await timelineMarks(page)).at(key === 'Home' ? 0 : -1));
    },
  },
  'events select': byKey(/sel=/, (page) => marks(page).nth(3).focus()),
  'events pressMark': byHand(/sel=/, (page) => marks(page).nth(3).click()),
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
      expect(await slider(page, 'Playhead').getAttribute('aria-valuenow')).toBe(
        await slider(page, 'Playhead').getAttribute(key === 'Home' ? 'aria-valuemin' : 'aria-valuemax'),
      );
    },
  },
  'handle dragHandle': byHand(/^\?t=2024-05-\d\d\.\.2024-05-16$/, async (page) => {
    const { midX, midY } = await boxOf(slider(page, 'Window start'));
    await drag(page, { x: midX, y: midY }, { x: 31, y: 0 });
  }),
  'handle dragAlt': byHand(/t=2024-05-\d\dT\d\d/, async (page) => {
    const { midX, midY } = await boxOf(slider(page, 'Window start'));
    await page.keyboard.down('Alt');
    await drag(page, { x: midX, y: midY }, { x: 31, y: 0 });
    await page.keyboard.up('Alt');
  }),
  'handle dragSpan': byHand(/t=2024-05-0\d\.\.2024-05-1[0-5]/, async (page) => {
    const [start, end] = [await boxOf(slider(page, 'Window start')), await boxOf(slider(page, 'Window end'))];
    await drag(page, { x: (start.midX + end.midX) / 2, y: start.midY + 8 }, { x: -45, y: 0 });
  }),
  'handle pressTrack': byHand(/at=/, async (page) => {
    const [start, end] = [await boxOf(slider(page, 'Window start')), await boxOf(slider(page, 'Window end'))];
    await page.mouse.click((start.midX + end.midX) / 2, start.midY + 8);
  }),
  'handle doubleTrack': byHand(/t=2024-04/, async (page) => {
    const { x, y, width } = await track(page);
    await page.mouse.dblclick(x + width / 4, y + 24);
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
  'timeline pressPlot': byHand(/at=2024-05/, async (page) => {
    const { x, y } = await plot(page);
    await page.mouse.click(x + 120, y + 290);
  }),
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
      await drawByKeys(page);
      const before = await drawing(page).innerText();
      await page.keyboard.press(key);
      await expect.poll(() => drawing(page).innerText()).not.toBe(before);
    },
    isFresh: true,
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
    await button(page, en.area.menu).click();
    await page.getByRole('menuitem', { name: en.area.rectangle }).click();
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
      expect(await divider(page).getAttribute('aria-valuenow')).toBe(
        await divider(page).getAttribute(key === 'Home' ? 'aria-valuemax' : 'aria-valuemin'),
      );
    },
  },
  'divider doubleDivider': {
    act: async (page) => {
      const before = await valueOf(divider(page));
      await divider(page).press('ArrowLeft');
      const { midX, y } = await boxOf(divider(page));
      await page.mouse.dblclick(midX, y + 100);
      expect(await valueOf(divider(page))).toBe(before);
    },
  },
};
const divider = (page: Page): Locator => page.getByRole('separator');

/** These leave something behind that no link takes back: each of their lines begins with a page of its own. */
const leavesMore = (id: string): boolean => ['page', 'undo', 'search', 'divider'].includes(id);

/** As the test's keyboard calls them. */
const pressed = (keys: string): string => keys.replace('Mod', 'Control').replace('Plus', '+').replace('Minus', '-');
/** Tested by touch, elsewhere below. */
const BY_TOUCH = new Set(['events swipeCaption', 'story swipeStory']);

test.each(HELP.map(({ id, lines }) => ({ id, lines })))('the help’s lines on “$id” are true', ({ id, lines }) =>
  withPage({}, async (page) => {
    let isOpen = false;
    for (const line of lines) {
      const name = `${id} ${'keys' in line ? line.does : line.gesture}`;
      if (BY_TOUCH.has(name)) continue;
      const check = CHECKS[name];
      if (!check) throw new Error(`no check for “${name}”`);
      for (const [index, key] of ('keys' in line ? line.keys.map(pressed) : ['']).entries()) {
        if (index === 0 || check.isFresh) {
          if (isOpen && !leavesMore(id)) {
            if ((await drawing(page).count()) > 0) await page.keyboard.press('Escape');
            await follow(page, check.link ?? '');
          } else await openApp(page, check.link);
          isOpen = true;
        }
        await check.act(page, key).catch((error: unknown) => {
          throw new Error(`${name}, ${key}`, { cause: error });
        });
      }
    }
  }),
);

const PHONE = { width: 390, height: 844, hasTouch: true, deviceScaleFactor: 2 } as const;

const swipe = async (page: Page, target: Locator): Promise<void> => {
  const { midX, midY } = await boxOf(target);
  const client = await page.context().newCDPSession(page);
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: midX + 60, y: midY }] });
  await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: midX - 40, y: midY }] });
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
};

test('on a phone a swipe on the story’s text leads to its next step', () =>
  withPage(PHONE, async (page) => {
    await openApp(page, '?story=3');
    await swipe(page, region(page, 'Story'));
    await expect.poll(() => searchOf(page)).toContain('story=4');
  }));

test('on a phone a swipe on the caption steps; undo and help are in the menu', () =>
  withPage(PHONE, async (page) => {
    await openApp(page);
    await swipe(page, page.locator('.caption-none'));
    await expect.poll(() => searchOf(page)).toContain('sel=');
    // What was flung swallows the next tap.
    await openApp(page);
    await button(page, 'Later event').tap();
    await expect.poll(() => searchOf(page)).toContain('sel=');
    await button(page, 'More').tap();
    await page.getByRole('menuitem', { name: 'Undo: selection' }).tap();
    await expect.poll(() => searchOf(page)).toBe('');
    await button(page, 'More').tap();
    await page.getByRole('menuitem', { name: en.help.title }).tap();
    await page.getByRole('dialog', { name: en.help.title }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }));

test('? is not for help where text is typed, nor once it is switched off, and that is remembered', () =>
  withPage({}, async (page) => {
    await openApp(page);
    const help = page.getByRole('dialog', { name: en.help.title });
    await page.getByRole('textbox', { name: 'From', exact: true }).press('?');
    expect(await help.count()).toBe(0);
    await button(page, 'Play').focus();
    await page.keyboard.press('?');
    await help.getByRole('checkbox').click();
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'detached' });
    await page.reload();
    await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true');
    await page.keyboard.press('?');
    await painted(page);
    expect(await help.count()).toBe(0);
    await button(page, 'About this data').click();
    await button(page, en.help.title).click();
    expect(await help.getByRole('checkbox').isChecked()).toBe(false);
  }));

test('axe finds nothing in the help', () =>
  withPage({}, async (page) => {
    await openApp(page);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: en.help.title }).waitFor();
    expect(await axeFindings(page, '.help')).toEqual([]);
  }));

test('on paper the open sheet stands alone, with every line', () =>
  withPage({}, async (page) => {
    await openApp(page);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: en.help.title }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText(en.helpSheet.does.resetDivider).isVisible()).toBe(true);
    expect(await page.locator('.app-main').isVisible()).toBe(false);
  }));
