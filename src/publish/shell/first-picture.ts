/**
 * The picture that stands in the page before the app does: map and timeline as the app first paints them, cut so that
 * they fit panes of other sizes too. Colours are the tokens' variables, texts are in the page's own font.
 */
import { writeShapes } from '../../base/paint/paint-svg.ts';
import type { Fill, Shape, TextShape } from '../../base/paint/shapes.ts';
import { TOKEN_NAMES, type Palette } from '../../base/paint/token.ts';
import { frameAround, rectOf, scaleOf, type Rect } from '../../base/geo/frame.ts';
import type { Basemap } from '../../basemap/basemap.ts';
import { createTimeScale } from '../../layout/timeline/axis.ts';
import { playheadX } from '../../layout/timeline/playhead.ts';
import { plotFrame, type PlotFrame } from '../../layout/timeline/plot-frame.ts';
import type { TimelineLayout } from '../../layout/timeline/types.ts';
import { viewOf } from '../../layout/map/fit.ts';
import { featherOpacity } from '../../panes/map/paint-outlines.ts';
import { paintMap } from '../../picture/map-picture.ts';
import type { PictureScene } from '../../picture/scene.ts';
import { layoutTimeline } from '../../layout/timeline/layout.ts';
import { inputOf } from '../../picture/timeline-picture.ts';
import type { FirstView } from '../first-view.ts';
import type { Measure } from '../fonts.ts';
import { leanPaths } from './lean-paths.ts';
import { followingRuns, steadyLines, steadyNames, widerThan, type SteadyLine } from './steady-texts.ts';

/** A page's layout at the size that its picture is made for: that of its panes, in CSS pixels. */
export interface FirstScreen {
  readonly name: 'wide' | 'narrow';
  readonly map: { readonly width: number; readonly height: number };
  /** One picture for each height from which on other rows fit, or the same at another distance. */
  readonly time: { readonly width: number; readonly least: number; readonly most: number };
  /** Ground beyond the edges of the map, for panes of other proportions. */
  readonly bleed: { readonly x: number; readonly y: number };
}

/** Pages of 1440 × 900 and of 390 × 844, and what is left of them in browsers with their own bars. */
export const FIRST_SCREENS: readonly FirstScreen[] = [
  {
    name: 'wide',
    map: { width: 604, height: 707 },
    time: { width: 835, least: 462, most: 800 },
    bleed: { x: 110, y: 60 },
  },
  {
    name: 'narrow',
    map: { width: 390, height: 199 },
    time: { width: 390, least: 280, most: 440 },
    bleed: { x: 90, y: 15 },
  },
];

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
/** Each token as its variable. */
export const VARIABLES = Object.fromEntries(TOKEN_NAMES.map((name) => [name, `var(--${kebab(name)})`])) as Palette;
const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Scale and credits with the room that names leave them, as `chrome-boxes.ts` in `panes/map` reads them. */
const GAP = 4;
const SCALE = { x: 8, width: 88 } as const;
const FOOT = { bottom: 4, line: 16, right: 8 } as const;
const MAP_FOOT = FOOT.bottom + FOOT.line + GAP;
const boxesOf = (width: number, height: number, credits: string, measure: Measure): readonly Rect[] => {
  const line = { y: height - MAP_FOOT, height: FOOT.line + 2 * GAP } as const;
  const text = measure(credits, { size: 12 });
  return [
    { x: SCALE.x - GAP, width: SCALE.width + 2 * GAP, ...line },
    { x: width - FOOT.right - text - GAP, width: text + 2 * GAP, ...line },
  ];
};

const HALO = ' fill="none" stroke="var(--panel)" stroke-width="6" stroke-linejoin="round" paint-order="stroke"';
/** What the style sheet says is not said again. */
const lean = (markup: string): string =>
  markup
    .replaceAll(` opacity="${featherOpacity(false)}"`, ' data-feather')
    .replaceAll(' transform="translate(0 0)"', '')
    .replaceAll(HALO, ' data-halo')
    .replaceAll(/ (?:font-family="[^"]*"|text-anchor="start"|stroke-width="1")/g, '');
/** On the map, about themselves. */
const keepGlyphs = (markup: string): string =>
  markup.replaceAll(/<path [^>]*transform="translate\([^>]*>/g, (path) => `<g class="keep">${path}</g>`);

const svg = (attributes: string, markup: string): string =>
  `<svg class="shell-picture" aria-hidden="true" ${attributes}>${markup}</svg>`;

/** The map, around the box that every pane shows whole. */
const drawMap = (
  { context: { bbox } }: FirstView,
  scene: PictureScene,
  { name, map: { width, height }, bleed }: FirstScreen,
  basemap: Basemap,
): string => {
  if (bbox?.kind !== 'bbox') return '';
  const credits = width < 560 ? scene.messages.map.creditsShort : scene.messages.map.credits;
  const wanted = viewOf(bbox, () => null, width, height, { top: 0, right: 0, bottom: 0, left: 0 }, MAP_FOOT);
  const frame = frameAround(wanted.lat, wanted.lng, wanted.zoom, width, height);
  const reserved = boxesOf(width, height, credits, scene.measure);
  const paint = (measure: Measure): string =>
    paintMap({ ...scene, measure }, frame, basemap, { reserved, bleed }).markup;
  const markup = steadyNames(paint(scene.measure), paint(widerThan(scene.measure, 'map')), scene.measure);
  const box = rectOf(bbox);
  const scale = scaleOf(wanted.zoom);
  const [boxWidth, boxHeight] = [box.width * scale, box.height * scale];
  const view = [(width - boxWidth) / 2, (height - MAP_FOOT - boxHeight) / 2, boxWidth, boxHeight]
    .map((value) => Math.round(value * 100) / 100)
    .join(' ');
  const own = markup.replaceAll(/( id="|url\(#)/g, `$1first-${name}-`);
  return svg(
    `data-for="${name}" data-pane="map" viewBox="${view}"`,
    lean(keepGlyphs(leanPaths(own, `first-${name}-path`))),
  );
};

/** Beyond the pane's edges, for panes that are larger. */
const BLEED = 600;
/** What of the pane a shape keeps its distance to. */
type Anchor = 'top' | 'axis' | 'bottom';

/** What ends at an edge of the pane goes on beyond it. */
const bleedOut = (shape: Shape, { width, top, bottom }: { width: number; top: number; bottom: number }): Shape => {
  if (shape.kind === 'rect') {
    const from = shape.x <= 0 ? shape.x - BLEED : shape.x;
    const to = shape.x + shape.width >= width - 1 ? shape.x + shape.width + BLEED : shape.x + shape.width;
    const [above, below] = [shape.y, shape.y + shape.height].map((y, i) => (i === 0 ? y <= top : y >= bottom));
    const y = above ? shape.y - BLEED : shape.y;
    const end = shape.y + shape.height + (below ? BLEED : 0);
    return { ...shape, x: from, width: to - from, y, height: end - y };
  }
  if (shape.kind !== 'line' || shape.points.length !== 4) return shape;
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = shape.points;
  if (y0 === y1 && x0 <= 0 && x1 >= width) return { ...shape, points: [x0 - BLEED, y0, x1 + BLEED, y1] };
  if (x0 !== x1) return shape;
  return { ...shape, points: [x0, y0 <= top ? y0 - BLEED : y0, x1, y1 >= bottom ? y1 + BLEED : y1] };
};

type Circle = Extract<Shape, { readonly kind: 'circle' }>;
const isLike = (a: Circle, b: Circle): boolean =>
  a.r === b.r && JSON.stringify([a.fill, a.stroke]) === JSON.stringify([b.fill, b.stroke]);

/** A row of equal dots at equal distances is one line, of dashes that are nothing but their round ends. */
const rowOfDots = (dots: readonly Circle[]): Shape | null => {
  const [first, third, last] = [dots[0], dots[2], dots.at(-1)];
  if (!first || !third || !last || first.stroke || !first.fill || 'fade' in first.fill || 'stripes' in first.fill)
    return null;
  const gap = (last.x - first.x) / (dots.length - 1);
  if (dots.some(({ x, y }, i) => y !== first.y || Math.abs(x - first.x - i * gap) > 0.1)) return null;
  const stroke = { token: first.fill.token, width: 2 * first.r, dash: [0, gap], cap: 'round' } as const;
  return { kind: 'line', points: [first.x, first.y, last.x + 0.01, last.y], stroke };
};
const dotsAsPath = (dots: readonly Circle[]): Shape => {
  const { x: _x, y: _y, r: _r, kind: _kind, ...ink } = dots[0]!; // a row has dots
  const d = dots
    .map(({ x, y, r }) => `M${tenth(x - r)} ${tenth(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`)
    .join('');
  return { kind: 'path', d, ...ink };
};

const mergeDots = (placed: readonly Placed[]): readonly Placed[] => {
  const merged: Placed[] = [];
  let dots: Circle[] = [];
  for (const each of placed) {
    const { shape } = each;
    const last = dots.at(-1);
    if (shape.kind !== 'circle') {
      merged.push(each);
      dots = [];
      continue;
    }
    const goesOn = last !== undefined && isLike(last, shape);
    dots = goesOn ? [...dots, shape] : [shape];
    const row = { ...each, shape: rowOfDots(dots) ?? dotsAsPath(dots) };
    if (goesOn) merged[merged.length - 1] = { ...merged.at(-1)!, shape: row.shape };
    else merged.push(row);
  }
  return merged;
};

type Striped = Extract<Fill, { readonly stripes: unknown }>;
type Rectangle = Extract<Shape, { readonly kind: 'rect' }>;

/** As a pattern, which is short. */
const writeStripes = (shape: Rectangle, { token, stripes }: Striped, palette: Palette, id: string): string => {
  const { gap, width } = stripes;
  const { x, y } = shape;
  return `<pattern id="${id}" width="${gap}" height="${gap}" patternUnits="userSpaceOnUse"><path d="M-1 1L1-1M0 ${gap}L${gap} 0M${gap - 1} ${gap + 1}L${gap + 1} ${gap - 1}" fill="none" stroke="${palette[token]}" stroke-width="${width}"/></pattern><rect x="${tenth(x)}" y="${tenth(y)}" width="${tenth(shape.width)}" height="${tenth(shape.height)}" fill="url(#${id})"/>`;
};

/** Texts and glyphs keep their size, and their distance to a point of the axis, however wide the pane is. */
const keepAt = (origin: number): string => ` class="keep" style="transform-origin:${tenth(origin)}px 0"`;

const writeLine = (line: SteadyLine, palette: Palette, origin: number): string => {
  const [first] = line.texts;
  if (!first) return '';
  const markup = writeShapes([{ ...first, x: line.x, align: line.align }], { palette, font: '', id: '' });
  const runs = followingRuns(line, (text) => (text.haloOnly ? null : palette[text.token]));
  return markup.replace('<text', `<text${keepAt(origin)}`).replace('</text>', `${runs}</text>`);
};

const writePlaced = ({ shape, origin }: Placed, palette: Palette, id: string): string => {
  if (shape.kind === 'rect' && shape.fill && 'stripes' in shape.fill)
    return writeStripes(shape, shape.fill, palette, id);
  const markup = writeShapes([shape], { palette, font: '', id });
  return shape.kind === 'path' && shape.scale !== undefined ? `<g${keepAt(origin)}>${markup}</g>` : markup;
};

/** In the order in which they lie over one another; what follows one another in a line of text is one element. */
const writeAll = (placed: readonly Placed[], { palette, measure }: PictureScene, id: string): string => {
  const parts: string[] = [];
  let line: Placed[] = [];
  const endLine = (): void => {
    const texts = line.flatMap(({ shape, wider }) => (shape.kind === 'text' ? [[shape, wider] as const] : []));
    parts.push(...steadyLines(texts, measure).map((each) => writeLine(each, palette, line[0]!.origin))); // not empty
    line = [];
  };
  placed.forEach((each, i) => {
    if (line.length > 0 && (each.shape.kind !== 'text' || each.origin !== line[0]?.origin)) endLine();
    if (each.shape.kind === 'text') line.push(each);
    else parts.push(writePlaced(each, palette, `${id}-${i}`));
  });
  if (line.length > 0) endLine();
  return parts.join('');
};

interface TimePicture {
  readonly frame: PlotFrame;
  readonly layout: TimelineLayout;
}

/** The app's own layout of a timeline pane, before what comes late has come. */
export const layFirstTimeline = (
  { answer }: FirstView,
  scene: PictureScene,
  name: FirstScreen['name'],
  { width, height }: { readonly width: number; readonly height: number },
): TimePicture => {
  const frame = plotFrame({ width, height, hasCaption: name === 'wide', isGutterTaken: false });
  const scale = createTimeScale(answer.question.window, frame.left, frame.right);
  const late = { drawUndated: null, drawGrowth: null, drawStalks: null, drawAnswers: null, drawNotes: null };
  const change = { ...late, frame, scale, isStatic: false, annotations: [], playhead: playheadX(answer, scale) };
  return { frame, layout: layoutTimeline(inputOf(scene, { width, height, change })) };
};

/** Where a shape begins, and how far down it reaches. */
const cornersOf = (shape: Shape): { readonly x: number; readonly y: number; readonly bottom: number } => {
  if (shape.kind === 'group' || shape.kind === 'clip') return cornersOf(shape.shapes[0]!); // no group is empty
  if (shape.kind === 'line') {
    const ys = shape.points.filter((_, i) => i % 2 === 1);
    return { x: shape.points[0] ?? 0, y: Math.min(...ys), bottom: Math.max(...ys) };
  }
  const { x = 0, y = 0 } = shape;
  return { x, y, bottom: shape.kind === 'rect' ? y + shape.height : y };
};

/** How far a pane is made wider and higher, to see what moves with what. */
const PROBE = { width: 4, height: 3 } as const;

interface Placed {
  readonly shape: Shape;
  readonly anchor: Anchor;
  /** The point of the axis that a text or a glyph keeps its distance to. */
  readonly origin: number;
  /** A text as it stands where letters are wider; null where it does not. */
  readonly wider: TextShape | null;
}

const keyOf = ({ text, y, haloOnly = false }: TextShape): string => `${y} ${haloOnly} ${text}`;
const textsOf = ({ shapes }: TimelineLayout): ReadonlyMap<string, TextShape> =>
  new Map(shapes.flatMap((shape) => (shape.kind === 'text' ? [[keyOf(shape), shape] as const] : [])));

/** By how each shape moves in a pane that is a little wider, and in one that is a little higher. */
const placeShapes = (view: FirstView, scene: PictureScene, screen: FirstScreen, height: number): readonly Placed[] => {
  const { width } = screen.time;
  const lay = (size: { width: number; height: number }, measure = scene.measure) =>
    layFirstTimeline(view, { ...scene, measure }, screen.name, size);
  const { layout, frame } = lay({ width, height });
  const wider = lay({ width: width + PROBE.width, height }).layout;
  const higher = lay({ width, height: height + PROBE.height }).layout;
  const widerOf = textsOf(lay({ width, height }, widerThan(scene.measure, 'timeline')).layout);
  const anchorOf = (shape: Shape, other: Shape | undefined): Anchor => {
    const [from, to] = [cornersOf(shape), other && cornersOf(other)];
    // What reaches from the axis to an edge is made longer.
    if (!to || to.y - from.y !== to.bottom - from.bottom) return 'axis';
    return to.y === from.y ? 'top' : to.y - from.y === PROBE.height ? 'bottom' : 'axis';
  };
  const originOf = (shape: Shape, other: Shape | undefined): number => {
    const { x } = cornersOf(shape);
    return other ? frame.left + ((cornersOf(other).x - x) / PROBE.width) * (frame.right - frame.left) : x;
  };
  const isWider = wider.shapes.length === layout.shapes.length;
  const isHigher = higher.shapes.length === layout.shapes.length;
  return layout.shapes.map((shape, i) => ({
    shape,
    anchor: anchorOf(shape, isHigher ? higher.shapes[i] : undefined),
    origin: originOf(shape, isWider ? wider.shapes[i] : undefined),
    wider: shape.kind === 'text' ? (widerOf.get(keyOf(shape)) ?? null) : null,
  }));
};

/** How far the names of the rows are from the axis: smaller letters are of less, and stand at edges too. */
const rowsOf = ({ shapes, axisTop }: TimelineLayout): string =>
  shapes
    .flatMap((shape) => (shape.kind === 'text' && shape.size >= 14 ? [Math.round(shape.y - axisTop), shape.text] : []))
    .join(' ');

/** Pixels of height within which a change of the rows follows another so soon that the first is passed over. */
const AT_ONCE = 20;

/** The heights of a pane from which on its rows are others; the first is the least. */
export const pictureHeights = (view: FirstView, scene: PictureScene, screen: FirstScreen): readonly number[] => {
  const { width, least, most } = screen.time;
  const heights: number[] = [];
  let before = '';
  for (let height = least; height <= most; height += 1) {
    const rows = rowsOf(layFirstTimeline(view, scene, screen.name, { width, height }).layout);
    const isSoon = heights.length > 1 && height - heights.at(-1)! < AT_ONCE;
    if (rows !== before && isSoon) heights[heights.length - 1] = height;
    else if (rows !== before) heights.push(height);
    before = rows;
  }
  return heights;
};

/** For panes from this height on, until a taller picture fits. */
const drawTime = (view: FirstView, scene: PictureScene, screen: FirstScreen, height: number): string => {
  const { width } = screen.time;
  const { frame, layout } = layFirstTimeline(view, scene, screen.name, { width, height });
  const placed = placeShapes(view, scene, screen, height);
  const { left, right, caption, overview } = frame;
  const edges = { width, top: caption, bottom: height - overview - 1 };
  const id = `first-${screen.name}-${height}`;
  const write = (anchor: Anchor, attributes: string, top: string): string => {
    const own = placed.flatMap((each) =>
      each.anchor === anchor ? [{ ...each, shape: bleedOut(each.shape, edges) }] : [],
    );
    const markup = writeAll(mergeDots(own), scene, `${id}-${anchor}`);
    const style = `left:${left}px;width:calc(100% - ${left + width - right}px);height:${height}px;${top}`;
    const box = `viewBox="${left} 0 ${right - left} ${height}" preserveAspectRatio="none"`;
    return own.length === 0 ? '' : svg(`${box} ${attributes} style="${style}"`, lean(markup));
  };
  return [
    `<div class="shell-time" data-for="${screen.name}" data-from="${height}" hidden>`,
    `<div class="shell-plot" style="top:${caption}px;bottom:${overview}px">`,
    write('axis', `data-axis="${layout.axisTop + caption}"`, ''),
    '</div>',
    write('top', '', 'top:0'),
    write('bottom', '', 'bottom:0'),
    '</div>',
  ].join('');
};

export interface FirstPicture {
  readonly map: string;
  readonly time: string;
}

/** Of all screens, for the map's and the timeline's pane. */
export const drawFirstPicture = (
  view: FirstView,
  scene: Omit<PictureScene, 'palette' | 'split'>,
  basemap: Basemap,
): FirstPicture => {
  const own = { ...scene, palette: VARIABLES };
  return {
    map: FIRST_SCREENS.map((screen) => drawMap(view, own, screen, basemap)).join(''),
    time: FIRST_SCREENS.flatMap((screen) =>
      pictureHeights(view, own, screen).map((height) => drawTime(view, own, screen, height)),
    ).join(''),
  };
};
