/** Points of view on disputed borders that a site lists: what of them can be used, what is left out, and which is taken. */
import { expect, test } from 'vitest';
import disputed from '../../data/basemap/notes/disputed.json';
import { decodeViews, type DisputeView } from '../../src/basemap/dispute-views.ts';
import { hatchesBy, lookBy, textIn, viewFor } from '../../src/basemap/layers.ts';

/** Disputes of the map by what it has of them. */
const idOf = (isWanted: (dispute: (typeof disputed.list)[number]) => boolean): string =>
  disputed.list.find(isWanted)?.id ?? '';
const AREA = idOf(({ area, drawn }) => area === true && drawn === 'dashed');
const HATCHED = idOf(({ drawn }) => drawn === 'hatched');
const LINE = idOf(({ area, drawn }) => area === undefined && drawn === 'dashed');
const NO_LINE = idOf(({ drawn }) => drawn === 'nothing');

const GOOD = {
  id: 'theirs',
  kind: 'disputed',
  label: { en: 'Theirs', uk: 'Їхній' },
  attribution: '© Somebody',
  policy: 'As the parliament has it.',
  list: [
    { id: LINE, drawn: 'solid', why: 'Agreed.' },
    { id: AREA, drawn: 'hatched', why: 'Occupied.' },
    { id: HATCHED, drawn: 'nothing', why: 'Not to be seen.' },
  ],
};

const only = (entry: object): DisputeView => {
  const [view, ...others] = decodeViews([entry]).views;
  if (!view || others.length > 0) throw new Error('one view was expected');
  return view;
};

test('a point of view says of each dispute how it is drawn; of the others it says nothing', () => {
  const view = only(GOOD);
  const lookOf = lookBy(view);
  expect([LINE, AREA, HATCHED, NO_LINE].map(lookOf)).toEqual(['solid', 'hatched', 'nothing', undefined]);
  expect([view.attribution, view.isDefault, view.left]).toEqual(['© Somebody', false, []]);
  expect(lookBy(null)(LINE)).toBeUndefined();
  expect([hatchesBy(view), hatchesBy(only({ ...GOOD, list: [] }))]).toEqual([true, false]);
});

test('texts are in one language or in several: a reader gets their own, else English, else any', () => {
  const { label, policy } = only(GOOD);
  expect([textIn(label, 'uk'), textIn(label, 'fr'), textIn(policy ?? '', 'uk')]).toEqual([
    'Їхній',
    'Theirs',
    'As the parliament has it.',
  ]);
  expect(textIn({ fr: 'Le leur' }, 'en')).toBe('Le leur');
});

test('what the map can’t draw is left out of the view and named, and the rest of it stays', () => {
  const view = only({
    ...GOOD,
    list: [
      { id: 'atlantis', drawn: 'dashed', why: 'Lost.' },
      { id: NO_LINE, drawn: 'solid', why: 'Ours.' },
      { id: LINE, drawn: 'hatched', why: 'Occupied.' },
      { id: LINE, drawn: 'solid', why: 'Agreed.' },
      { id: LINE, drawn: 'nothing', why: 'Agreed twice.' },
      { id: NO_LINE, drawn: 'nothing', why: 'As it is.' },
    ],
  });
  expect(view.left).toEqual([
    { id: 'atlantis', reason: 'unknown' },
    { id: NO_LINE, reason: 'no-line' },
    { id: LINE, reason: 'no-area' },
    { id: LINE, reason: 'twice' },
  ]);
  expect([...view.list].map(([id, { drawn }]) => [id, drawn])).toEqual([
    [LINE, 'solid'],
    [NO_LINE, 'nothing'],
  ]);
});

test.each([
  ['attribution', { attribution: ' ' }],
  ['label', { label: 3 }],
  ['id', { id: '<b>' }],
  ['policy', { policy: { en: '' } }],
  ['default', { default: 'yes' }],
  ['list', { list: 'all of it' }],
  ['list.0.drawn', { list: [{ id: LINE, drawn: 'dotted', why: 'Why not.' }] }],
  ['list.0.why', { list: [{ id: LINE, drawn: 'dashed' }] }],
])('an entry with a bad %s is left out by name', (member, change) => {
  const { views, left } = decodeViews([{ ...GOOD, ...change }, GOOD]);
  expect(views.map(({ id }) => id)).toEqual(['theirs']);
  expect(left).toHaveLength(1);
  expect(left[0]?.members.map((name) => name.split('.')[0])).toEqual([member.split('.')[0]]);
});

test('of two entries with one id the first counts; one without an id goes by its number', () => {
  const { views, left } = decodeViews([GOOD, { ...GOOD, label: 'Again' }, { kind: 'disputed' }]);
  expect(views).toHaveLength(1);
  expect(left.map(({ name }) => name)).toEqual(['theirs', '#3']);
  expect(left[1]?.members).toEqual(expect.arrayContaining(['id', 'label', 'attribution', 'list']));
});

test('the data’s choice comes before the site’s own, and one that the site does not offer changes nothing', () => {
  const { views } = decodeViews([GOOD, { ...GOOD, id: 'ours', default: true }]);
  const ids = [undefined, 'theirs', 'unheard-of'].map((named) => viewFor(views, named)?.id);
  expect(ids).toEqual(['ours', 'theirs', 'ours']);
  expect(viewFor(views.slice(0, 1), undefined)).toBeNull();
  expect(viewFor(views.slice(0, 1), 'unheard-of')).toBeNull();
});
