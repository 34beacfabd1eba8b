/** The names: both languages, the checked list of cities, no districts, nothing twice. */
import { expect, test } from 'vitest';
import { readCities, readLabels, type LabelRow } from './read.ts';

const near = readLabels('labels-near.json');
const far = readLabels('labels-far.json');
const all: LabelRow[] = [...near.rows, ...far.rows];
const kind = (row: LabelRow): string => near.kinds[row[2]] ?? '';
const PLACES = ['capital', 'unit_centre', 'city', 'town', 'village'];

test('both files count kinds alike', () => expect(far.kinds).toEqual(near.kinds));

test.each(readCities())('$en ($uk) is named where it is', ({ en, uk, lon, lat }) => {
  const found = all.filter(
    (row) => row[4] === en && row[5] === uk && Math.abs(row[0] - lon) < 0.06 && Math.abs(row[1] - lat) < 0.06,
  );
  expect(found.map(kind)).toHaveLength(1);
  expect(['capital', 'unit_centre', 'city']).toContain(found.map(kind)[0]);
});

test('the places of the article are there', () => {
  const names = new Map(all.filter((row) => PLACES.includes(kind(row))).map((row) => [row[4], row[5]]));
  expect(names.get('Washington, D.C.')).toBe('Вашингтон');
  expect(names.get('Moscow')).toBe('Москва');
  expect(names.get('Belgorod')).toBe('Бєлгород');
  for (const name of [
    'Tehran',
    'Pyongyang',
    'Beijing',
    'Vovchansk',
    'Kursk',
    'Lyptsi',
    'Hlyboke',
    'Izium',
    'Kupiansk',
    'Chuhuiv',
  ])
    expect(names.has(name), name).toBe(true);
});

test('the first view has its names without the far file', () => {
  const names = near.rows.map((row) => row[4]);
  for (const name of [
    'Ukraine',
    'Russia',
    'Belarus',
    'Kyiv',
    'Kharkiv',
    'Vovchansk',
    'Belgorod',
    'Kursk',
    'Sumy',
    'Poltava',
    'Dnipro',
  ])
    expect(names).toContain(name);
});

test('no label lacks a name, and names are written in their alphabets', () => {
  for (const row of all) {
    expect(row[4]).toMatch(/^[\p{Script=Latin}\p{M}’ʻ.,'()\-– ]+$/u);
    expect(row[5], row[4]).toMatch(/^[А-ЩЬЮЯЄІЇҐа-щьюяєіїґ’. \-–]+$/u);
  }
});

test('no city district is among the places', () => {
  const districts = [
    'Saltivka',
    'Kyivskyi',
    'Pivnichna Saltivka',
    'Mokotów',
    'Ursynów',
    'Sector 3',
    'Presnenskiy',
    'Troieshchyna',
    'Zamoskvorechye',
    'Novo-Peredelkino',
    'Śródmieście',
  ];
  for (const row of all) expect(districts).not.toContain(row[4]);
});

test('Dnipro and others carry their names of today, never the old ones', () => {
  const names = all.map((row) => row[4]);
  for (const old of [
    'Dnipropetrovsk',
    'Kirovohrad',
    'Dniprodzerzhynsk',
    'Artemivsk',
    'Kiev',
    'Odessa',
    'Mykolayiv',
    'Kryvyy Rih',
    'Izyum',
    'Chuhuyiv',
  ])
    expect(names).not.toContain(old);
});

test('no place is named twice', () => {
  const keys = all.map((row) => `${row[4]} ${row[0].toFixed(1)} ${row[1].toFixed(1)}`);
  expect(keys.length - new Set(keys).size).toBe(0);
});
