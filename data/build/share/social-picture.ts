/**
 * The picture for a post or a message: the headline, a few bars with the answer across the axis, the signs that it uses
 * in words, whose it is and where there is more. It is read at a third of its size, so nothing in it is small.
 */
import type { Shape } from '../../../src/base/paint/shapes.ts';
import type { TextStyle } from '../../../src/base/paint/paint-svg.ts';
import { factsOf, headlineOf } from '../../../src/picture/facts.ts';
import { DARK, LIGHT, type ThemeName } from '../../../src/theme/tokens.ts';
import type { TimelinePicture } from '../../../src/picture/timeline-picture.ts';
import { paintFew } from './few-occasions.ts';
import { describeSocial, type FirstView } from './first-view.ts';
import { flowParts, wrapText } from './flow-text.ts';
import type { Measure, PictureFonts } from './fonts.ts';
import { rule, sceneOf, writeDocument, writeParts } from './picture-parts.ts';

export interface SocialSize {
  readonly width: number;
  readonly height: number;
}

/** The app's layout is drawn this much larger: its smallest letters have 12 pixels. */
const SCALE = 2;
export const LEAST_SIZE = 24;
const MARGIN = 40;
const HEADLINES: readonly TextStyle[] = [44, 40, 36, 32].map((size) => ({ size, weight: 600 }));
/** In smaller letters two lines are better than one. */
const LEAST_OF_ONE_LINE = 40;
const MAX_LINES = 2;
const SMALL: TextStyle = { size: LEAST_SIZE };
const SMALL_LINE = 32;
/** Above and below the lines at the foot. */
const FOOT = 20;
const GAP = ' · ';

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

/** The signs that stand in the picture's words. */
const signsIn = ({ shapes }: TimelinePicture, { messages }: FirstView): readonly string[] => {
  const texts = JSON.stringify(shapes);
  const { outside, claimed, guess } = messages.picture.signs;
  return [
    ...(texts.includes('❝') ? [claimed] : []),
    ...(texts.includes('°') ? [outside] : []),
    ...(/\*"/.test(texts) ? [guess] : []),
  ];
};

const footerParts = (view: FirstView): readonly string[] => {
  const { caveat, source, asOf } = factsOf(view.table, view.messages);
  return [source, asOf, caveat].filter((part) => part !== null);
};

/** @param link where there is more, short. @throws Error when something of the dataset can't be laid out */
export const writeSocialPicture = (
  view: FirstView,
  { width, height }: SocialSize,
  theme: ThemeName,
  fonts: PictureFonts,
  link: string,
): string => {
  const palette = theme === 'dark' ? DARK : LIGHT;
  const scene = sceneOf(view, fonts, palette);
  const room = width - 2 * MARGIN;
  const { document } = view.table;
  const headline = fitHeadline(headlineOf(document), room, fonts);
  const pitch = Math.round(headline.style.size * 1.14);
  const top = 20 + headline.lines.length * pitch + 12;
  const more = view.messages.picture.all(view.answer.total, link);
  // The signs are known once the picture is painted, and take a line at most.
  const facts = (signs: readonly string[]): readonly string[] =>
    flowParts([...footerParts(view), ...signs, more], GAP, SMALL, room, fonts.measure);
  const paint = (lines: number): TimelinePicture =>
    paintFew(
      scene,
      { width: width / SCALE, height: (height - top - lines * SMALL_LINE - FOOT) / SCALE },
      LEAST_SIZE / SCALE,
    );
  const guess = facts(Object.values(view.messages.picture.signs));
  const timeline = paint(guess.length);
  const lines = facts(signsIn(timeline, view));
  const timelineHeight = height - top - guess.length * SMALL_LINE - FOOT;
  const foot = top + timelineHeight;
  const texts = { title: headlineOf(document), description: describeSocial(view), ground: palette.panel };
  return writeDocument(texts, { width, height, shown: width }, [
    `<svg id="timeline" x="0" y="${top}" width="${width}" height="${timelineHeight}" viewBox="0 0 ${width / SCALE} ${timelineHeight / SCALE}" overflow="hidden">${timeline.markup}</svg>`,
    writeParts(
      scene,
      [
        ...stack(headline.lines, 16, pitch, headline.style, 'ink'),
        rule(0, foot + 0.5, width, foot + 0.5),
        ...stack(lines, foot + 8, SMALL_LINE, SMALL, 'muted'),
      ],
      'texts',
    ),
  ]);
};
