/** How the dates of others read in both languages: seasons, doubts about a part, open digits, lists, years before 1000. */
import { beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { uk } from '../../../src/i18n/uk.ts';
import { buildLoaded } from '../../../src/load/build-loaded.ts';
import { describeWhen } from '../../../src/wording/describe-when.ts';
import { loadForeignDates } from '../../../src/wording/dates/foreign-dates-store.ts';
import { soundDataset } from '../../fixtures/dataset.ts';

const words = (edtf: string, asOf?: string): readonly [string, string] => {
  const [event] = soundDataset().events;
  const file = { ...soundDataset(), asOf, events: [{ ...event, when: { edtf } }] };
  const { table } = buildLoaded(JSON.stringify(file), 'file.json');
  return [describeWhen(table, 0, 'best', en).text, describeWhen(table, 0, 'best', uk).text];
};

describe('in English and in Ukrainian', () => {
  beforeAll(loadForeignDates);

  test.each([
    ['2024-21', 'spring 2024', 'весна 2024'],
    ['2024-24', 'winter 2024–2025', 'зима 2024–2025'],
    ['2024-28', 'winter 2024–2025', 'зима 2024–2025'],
    ['2024-29', 'spring 2024 (southern hemisphere)', 'весна 2024 (південна півкуля)'],
    ['2024-30', 'summer 2024–2025 (southern hemisphere)', 'літо 2024–2025 (південна півкуля)'],
    ['2024-31', 'autumn 2024 (southern hemisphere)', 'осінь 2024 (південна півкуля)'],
    ['2024-32', 'winter 2024 (southern hemisphere)', 'зима 2024 (південна півкуля)'],
    ['2024-34', 'Q2 2024', 'ІІ квартал 2024'],
    ['2024-38', 'May–August 2024', 'травень–серпень 2024'],
    ['2024-41', 'second half of 2024', 'друге півріччя 2024'],
    ['-0043-21', 'spring 44 BC', 'весна 44 до н. е.'],
    ['-0001-24', 'winter 2–1 BC', 'зима 2–1 до н. е.'],
    ['0000-24', 'winter 1 BC – 1 AD', 'зима 1 до н. е. – 1 н. е.'],
    ['2024-05-08~', 'about 8 May 2024', 'приблизно 8 травня 2024'],
    ['~2024-05-08', 'about 8 May 2024 (year approximate)', 'приблизно 8 травня 2024 (приблизно: рік)'],
    ['2024-?05', 'May 2024 (month uncertain)', 'травень 2024 (непевно: місяць)'],
    [
      '2024-05~-08',
      'about 8 May 2024 (year and month approximate)',
      'приблизно 8 травня 2024 (приблизно: рік і місяць)',
    ],
    ['2024-?22', 'summer 2024 (season uncertain)', 'літо 2024 (непевно: пора)'],
    ['2024-05-%08', 'about 8 May 2024 (day uncertain)', 'приблизно 8 травня 2024 (непевно: день)'],
    ['195X', 'once, the 1950s', 'один раз, 1950-ті'],
    ['19XX', 'once, 1900–1999', 'один раз, 1900–1999'],
    ['1XXX', 'once, 1000–1999', 'один раз, 1000–1999'],
    ['-004X', 'once, 50–41 BC', 'один раз, 50–41 до н. е.'],
    ['-00XX', 'once, 100–1 BC', 'один раз, 100–1 до н. е.'],
    ['00XX', 'once, 1 BC – 99 AD', 'один раз, 1 до н. е. – 99 н. е.'],
    ['084X', 'once, 840–849 AD', 'один раз, 840–849 н. е.'],
    ['1XX6', 'once, 1006–1996 (1XX6)', 'один раз, 1006–1996 (1XX6)'],
    ['2024-1X', 'once, October–December 2024 (2024-1X)', 'один раз, жовтень–грудень 2024 (2024-1X)'],
    [
      '2024-0X-1X',
      'once, 10 January – 19 September 2024 (2024-0X-1X)',
      'один раз, 10 січня – 19 вересня 2024 (2024-0X-1X)',
    ],
    ['2024-05-1X', 'once, 10–19 May 2024 (2024-05-1X)', 'один раз, 10–19 травня 2024 (2024-05-1X)'],
    ['1950S2', 'once, about 1950 (1900–1999)', 'один раз, приблизно 1950 (1900–1999)'],
    ['Y17E3', '17000', '17000'],
    ['[2024-05-08,2024-05-09,2024-05-10]', 'one of 8, 9 or 10 May 2024', 'одна з дат: 8, 9 або 10 травня 2024'],
    ['[2024-05-08,2024-06-09]', 'one of 8 May or 9 June 2024', 'одна з дат: 8 травня або 9 червня 2024'],
    ['[1667,1668,1670..1672]', 'one of 1667, 1668 or 1670–1672', 'одна з дат: 1667, 1668 або 1670–1672'],
    ['[2023-05,2024-05-08]', 'one of May 2023 or 8 May 2024', 'одна з дат: травень 2023 або 8 травня 2024'],
    ['[..2024-05-08]', 'once, 8 May 2024 or earlier', 'один раз, 8 травня 2024 або раніше'],
    ['[2024-05-08..]', 'once, 8 May 2024 or later', 'один раз, 8 травня 2024 або пізніше'],
    ['[..1667,1670]', 'one of 1667 or earlier or 1670', 'одна з дат: 1667 або раніше або 1670'],
    ['{2024-05-08,2024-05-10}', 'each of 8 and 10 May 2024', 'кожна з дат: 8 і 10 травня 2024'],
    [
      '[2024-05-01,2024-05-03,2024-05-05,2024-05-07,2024-05-09,2024-05-11,2024-05-13]',
      'one of 7 dates, 1–13 May 2024',
      'одна з дат (усього 7): 1–13 травня 2024',
    ],
    ['-0043-03-15', '15 March 44 BC', '15 березня 44 р. до н. е.'],
    ['0000', '1 BC', '1 до н. е.'],
    ['0044-03-15', '15 March 44 AD', '15 березня 44 р. н. е.'],
    ['-0427/-0347', '428–348 BC', '428–348 до н. е.'],
    ['-0010/0010', '11 BC – 10 AD', '11 до н. е. – 10 н. е.'],
    ['2024-21/2024-23', 'spring 2024 – autumn 2024', 'весна 2024 – осінь 2024'],
    ['195X/196X', 'the 1950s – the 1960s', '1950-ті – 1960-ті'],
    [
      '2024-05-14~/2024-06-?XX',
      'about 14 May 2024 – June 2024 (day uncertain)',
      'приблизно 14 травня 2024 – червень 2024 (непевно: день)',
    ],
  ])('%s: %s', (edtf, english, ukrainian) => {
    expect(words(edtf, '2026-01-01')).toEqual([english, ukrainian]);
  });
});
