/**
 * The frame of a picture for a post or a message: the headline above, what is shown, and below it whose it is and where
 * there is more. It is read at a third of its size, so nothing in it is small.
 */
import type { Shape } from '../../base/paint/shapes.ts';
import type { TextStyle } from '../../base/paint/paint-svg.ts';
import { factsOf, headlineOf } from '../../picture/facts.ts';
import type { PictureScene } from '../../picture/scene.ts';
import { DARK, LIGHT, type ThemeName } from '../../theme/tokens.ts';
import type { FirstView } from '../first-view.ts';
import { flowParts, wrapText } from './flow-text.ts';
import type { Measure, PictureFonts } from '../fonts.ts';
import { rule, sceneOf, writeDocument, writeParts } from './picture-parts.ts';

/** Pixels. */
export interface PostSize {
  readonly width: number;
  readonly height: number;
}

/** The app's layout is drawn this much larger: its smallest letters have 12 pixels. */
export const SCALE = 2;
export const LEAST_SIZE = 24;
const MARGIN = 40;
const HEADLINES: readonly TextStyle[] = [44, 40, 36, 32].map((size) => ({ size, weight: 600 }));
/** In smaller letters two lines are better than one. */
const LEAST_OF_ONE_LINE = 40;
const MAX_LINES = 2;
/** What is said below the headline, or at the end of its last line. */
const DECK: TextStyle = { size: 30 };
const DECK_LINE = 42;
const DECK_GAP = 40;
const SMALL: TextStyle = { size: LEAST_SIZE };
const SMALL_LINE = 32;
/** Above and below the lines at the foot. */
const FOOT = 20;
const GAP = ' · ';
const MORE_GAP = 28;

export interface PostStyle {
  readonly size: PostSize;
  readonly theme: ThemeName;
  readonly fonts: PictureFonts;
}

interface Painted {
  readonly markup: string;
  /** The signs that it uses, in words. */
  readonly signs: readonly string[];
}

interface PostContent {
  /** For who does not see it. */
  readonly description: string;
  /** Goes with the headline; '' for nothing. */
  readonly deck: string;
  /** Where there is more: the first of these for which the foot has room. */
  readonly more: readonly string[];
  /** What `paint` may say of signs at most: the foot keeps room for it. */
  readonly allSigns: readonly string[];
  /** What is shown, `SCALE` times smaller than in the picture. */
  readonly paint: (scene: PictureScene, room: PostSize) => Painted;
}

/** A line for each sentence where there are two that fit, else words on lines of about one length. */
const headlineLines = (text: string, style: TextStyle, room: number, measure: Measure): readonly string[] => {
  const lines = wrapText(text, style, room, measure);
  const sentences = text.split(/(?<=[.!?]) /u);
  const fit = sentences.length === MAX_LINES && sentences.every((each) => measure(each, style) <= room);
  return lines.length > 1 && fit ? sentences : lines;
};

/** On one line, else the largest size at which it has two; a longer one takes as many as it needs at the least size. */
const fitHeadline = (
  text: string,
  room: number,
  { measure }: PictureFonts,
): { readonly lines: readonly string[]; readonly style: TextStyle } => {
  const fitted = HEADLINES.map((style) => ({ style, lines: headlineLines(text, style, room, measure) }));
  return (
    fitted.find(({ lines, style }) => lines.length === 1 && style.size >= LEAST_OF_ONE_LINE) ??
    fitted.find(({ lines }) => lines.length <= MAX_LINES) ??
    fitted.at(-1)! // not empty
  );
};

/** Stacked lines of text from `top` on. */
const stack = (
  lines: readonly string[],
  top: number,
  pitch: number,
  style: TextStyle,
  token: 'ink' | 'muted',
): readonly Shape[] =>
  lines.map((text, i) => ({ kind: 'text', x: MARGIN, y: top + i * pitch + style.size, text, token, ...style }));

const atEnd = (text: string, x: number, y: number, style: TextStyle): Shape => ({
  kind: 'text',
  x,
  y,
  text,
  token: 'ink',
  align: 'end',
  ...style,
});

interface Foot {
  readonly lines: readonly string[];
  /** Where there is more, at the end of the line `at`. */
  readonly more: string;
  readonly at: number;
}

/** Where there is more stands at the end of the last line that has room, in short where none has, or on its own. */
const layFoot = (facts: readonly string[], more: readonly string[], room: number, measure: Measure): Foot => {
  const lines = flowParts(facts, GAP, SMALL, room, measure);
  for (const text of more) {
    const left = room - MORE_GAP - measure(text, SMALL);
    const at = lines.findLastIndex((line) => measure(line, SMALL) <= left);
    if (at >= 0) return { lines, more: text, at };
  }
  return { lines: [...lines, ''], more: more[0] ?? '', at: lines.length };
};

const factsIn = (view: FirstView): readonly string[] => {
  const { caveat, source, asOf } = factsOf(view.table, view.messages);
  return [source, asOf, caveat].filter((part) => part !== null);
};

/** Painted above the foot that the signs in it need, which are known only then; as large as that foot allows. */
const paintAboveFoot = (
  { allSigns, paint }: Pick<PostContent, 'allSigns' | 'paint'>,
  scene: PictureScene,
  footWith: (signs: readonly string[]) => Foot,
  heightAbove: (foot: Foot) => number,
  width: number,
): { readonly painted: Painted; readonly foot: Foot; readonly height: number } => {
  let signs: readonly string[] = [];
  for (;;) {
    const height = heightAbove(footWith(signs));
    const painted = paint(scene, { width: width / SCALE, height: height / SCALE });
    const foot = footWith(painted.signs);
    if (heightAbove(foot) >= height || signs === allSigns) return { painted, foot, height };
    signs = signs.length === 0 ? painted.signs : allSigns;
  }
};

/** @throws Error when something of the dataset can't be laid out */
export const writePost = (
  view: FirstView,
  { size: { width, height }, theme, fonts }: PostStyle,
  { description, deck, more, allSigns, paint }: PostContent,
): string => {
  const palette = theme === 'dark' ? DARK : LIGHT;
  const scene = sceneOf(view, fonts, palette);
  const room = width - 2 * MARGIN;
  const headline = fitHeadline(headlineOf(view.table.document), room, fonts);
  const pitch = Math.round(headline.style.size * 1.14);
  const end = fonts.measure(headline.lines.at(-1) ?? '', headline.style);
  const isBeside = deck !== '' && end + DECK_GAP + fonts.measure(deck, DECK) <= room;
  const below = deck === '' || isBeside ? [] : [deck];
  const headBottom = 20 + headline.lines.length * pitch;
  const top = headBottom + 12 + below.length * DECK_LINE;
  const {
    painted,
    foot,
    height: shownHeight,
  } = paintAboveFoot(
    { allSigns, paint },
    scene,
    (signs) => layFoot([...factsIn(view), ...signs], more, room, fonts.measure),
    ({ lines }) => height - top - lines.length * SMALL_LINE - FOOT,
    width,
  );
  const bottom = top + shownHeight;
  const { lang } = view.messages.dates;
  const texts = { lang, title: headlineOf(view.table.document), description, ground: palette.panel };
  return writeDocument(texts, { width, height, shown: width }, [
    `<svg id="timeline" x="0" y="${top}" width="${width}" height="${shownHeight}" viewBox="0 0 ${width / SCALE} ${shownHeight / SCALE}" overflow="hidden">${painted.markup}</svg>`,
    writeParts(
      scene,
      [
        ...stack(headline.lines, 16, pitch, headline.style, 'ink'),
        ...stack(below, headBottom, DECK_LINE, DECK, 'ink'),
        ...(isBeside ? [atEnd(deck, width - MARGIN, headBottom - 4 - pitch + headline.style.size, DECK)] : []),
        rule(0, bottom + 0.5, width, bottom + 0.5),
        ...stack(foot.lines, bottom + 8, SMALL_LINE, SMALL, 'muted'),
        atEnd(foot.more, width - MARGIN, bottom + 8 + foot.at * SMALL_LINE + SMALL.size, SMALL),
      ],
      'texts',
    ),
  ]);
};
