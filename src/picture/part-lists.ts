/** What a screen opens, as lists for paper: the parts of each occasion, what holds throughout, what lies elsewhere. */
import type { ColourSlot } from '../base/paint/token.ts';
import { ASSERTIONS } from '../events/codes.ts';
import { guessOf } from '../events/dating.ts';
import { formatUnit } from '../i18n/dates.ts';
import { MAX_ROWS } from '../layout/timeline/layout-as-bars.ts';
import type { OccasionRow, StandingStrip } from '../query/occasions/list-occasions.ts';
import { ofFirstWindow } from '../query/question.ts';

import { describeWhen } from '../wording/describe-when.ts';
import { trackStanding } from '../wording/describe-type.ts';
import { lastUnit } from '../base/time/instants.ts';
import { ask, type PictureScene } from './scene.ts';

export interface PartList {
  readonly heading: string;
  /** The colour of what it belongs to; null of what belongs to no track. */
  readonly slot: ColourSlot | null;
  readonly items: readonly PartItem[];
}
export interface PartItem {
  readonly text: string;
  /** Deeper ones are parts of the one before. */
  readonly depth: number;
}

/** A list of more items says how many are left; the table has all that are shown. */
const MOST = 12;
const CLAIMED = ASSERTIONS.indexOf('claimed');

/** As on the timeline: its words with the signs that say who vouches and, without the date itself, whose that is. */
const nameOf = ({ answer: { table, dates } }: PictureScene, row: number, hasDate = false): string => {
  const record = table.records[row];
  const sign = hasDate ? '' : dates.outside[row] === 1 ? '°' : guessOf(record) === null ? '' : '*';
  return `${table.assertion[row] === CLAIMED ? '❝ ' : ''}${record?.label ?? record?.title ?? ''}${sign}`;
};

interface Listed {
  readonly row: number;
  readonly depth?: number;
  readonly belonging?: string;
}

/** @param isDated whether the date of each is said beside it */
const itemsOf = (scene: PictureScene, parts: readonly Listed[], isDated: boolean): readonly PartItem[] => {
  const { answer, messages } = scene;
  const items = parts.slice(0, parts.length > MOST ? MOST - 1 : MOST).map(({ row, depth = 1, belonging }): PartItem => {
    const date = isDated ? describeWhen(answer.table, row, answer.question.dating, messages).short : '';
    const text = date === '' ? nameOf(scene, row) : `${nameOf(scene, row, true)}, ${date}`;
    return { text: belonging === 'perhaps' ? messages.picture.perhaps(text) : text, depth };
  });
  const left = parts.length - items.length;
  return left > 0 ? [...items, { text: messages.many.showMore(left), depth: 1 }] : items;
};

/** Without dates, which stand in the table: a heading with one would give it to all parts. */
const occasionList = (scene: PictureScene, { row, parts }: OccasionRow): PartList => ({
  heading: nameOf(scene, row),
  slot: scene.answer.slots[row] as ColourSlot, // row in range
  items: itemsOf(scene, parts, false),
});

const stripList = (scene: PictureScene, { track, bars }: StandingStrip): PartList => {
  const { tracks } = scene.answer.schema.vocabulary;
  const own = tracks[track]!; // index in range
  const shown = bars.filter(({ row }) => scene.answer.presence[row]! > 0); // rows are in range
  return { heading: trackStanding(own, scene.messages), slot: own.slot, items: itemsOf(scene, shown, false) };
};

/** What the window leaves out, which the axis has no place for. */
const listOutside = (scene: PictureScene): readonly PartList[] => {
  const { engine, answer, messages } = scene;
  const { question, table } = answer;
  const { window } = question;
  const { before, after } = ask(engine, { kind: 'beyond', question, domain: window });
  const style = { locale: messages.dates.locale, zone: table.zone };
  const listOf = (heading: string, rows: readonly number[]): PartList => ({
    heading,
    slot: null,
    items: itemsOf(
      scene,
      rows.map((row) => ({ row })),
      true,
    ),
  });
  return [
    ...(before
      ? [listOf(messages.picture.before(formatUnit({ start: window.start, unit: 'day' }, style)), before.rows)]
      : []),
    ...(after ? [listOf(messages.picture.after(formatUnit(lastUnit(window.end, table.zone), style)), after.rows)] : []),
  ];
};

/** In the order of the timeline, from top to bottom. None where counts stand for events: the table has them. */
export const listParts = (scene: PictureScene): readonly PartList[] => {
  const { engine, answer } = scene;
  const occasions = ask(engine, { kind: 'occasions', question: ofFirstWindow(answer.question), most: MAX_ROWS });
  if (!occasions.isAll) return [];
  const { above, below, undated } = occasions;
  const held = [...above.rows.toReversed(), ...below.rows].filter(({ parts }) => parts.length > 0);
  const strips = [...above.standing, ...below.standing].filter(({ bars }) => bars.length > 0);
  const lists = [
    ...held.map((occasion) => occasionList(scene, occasion)),
    ...strips.map((strip) => stripList(scene, strip)),
    ...(undated.length > 0
      ? [
          {
            heading: scene.messages.picture.undated,
            slot: null,
            items: itemsOf(
              scene,
              undated.map((row) => ({ row })),
              false,
            ),
          },
        ]
      : []),
    ...listOutside(scene),
  ];
  return lists.filter(({ items }) => items.length > 0);
};
