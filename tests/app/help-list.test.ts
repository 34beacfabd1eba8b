/** The help's list and its texts fit each other, in every language. */
import { expect, test } from 'vitest';
import { HELP } from '../../src/app/help-list.ts';
import { en } from '../../src/i18n/en.ts';
import { uk } from '../../src/i18n/uk.ts';

const lines = HELP.flatMap((group) => group.lines);

test('every text of the sheet is on it, and nothing stands on it twice', () => {
  const { groups, does, gestures } = en.helpSheet;
  expect(HELP.map(({ id }) => id)).toEqual(Object.keys(groups));
  expect([...new Set(lines.map((line) => line.does))].toSorted()).toEqual(Object.keys(does).toSorted());
  expect(lines.flatMap((line) => ('gesture' in line ? [line.gesture] : [])).toSorted()).toEqual(
    Object.keys(gestures).toSorted(),
  );
});

test.each(Object.entries({ en: en.helpSheet, uk: uk.helpSheet }))(
  '%s: no text is empty or left in English',
  (lang, sheet) => {
    const texts = [sheet.groups, sheet.where, sheet.does, sheet.gestures].flatMap((part) => Object.entries(part));
    for (const [key, text] of texts) {
      expect(text, key).not.toBe('');
      if (lang === 'uk') expect(text, key).toMatch(/[а-яіїєґ]/i);
    }
    expect(Object.keys(sheet.where)).toEqual(Object.keys(en.helpSheet.where));
  },
);
