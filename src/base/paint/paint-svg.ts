/** Writes shapes as SVG text: needs no DOM, so legends, exports and the build use it alike. */
import type { Fill, Shape, Stroke } from './shapes.ts';
import type { Palette } from './token.ts';

export interface TextStyle {
  readonly size: number;
  readonly weight?: 400 | 600;
  readonly italic?: boolean;
}
/** A piece of a text that one font has all characters of. */
export interface TextRun {
  readonly text: string;
  /** In place of the ink's. */
  readonly font?: string;
  /** CSS pixels, as measured: it keeps this width in other fonts. */
  readonly width: number;
}
/** Cuts a text where the font changes. */
export type SplitText = (text: string, style: TextStyle) => readonly TextRun[];

interface SvgInk {
  readonly palette: Palette;
  readonly font: string;
  /** Prefix of ids, unique in the page. */ readonly id: string;
  /** For pictures that are looked at in other fonts than those that they were measured in. */
  readonly split?: SplitText | undefined;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Characters that XML 1.0 allows neither raw nor escaped. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
export const escapeXml = (text: string): string =>
  text.replace(NOT_XML, '\uFFFD').replace(/[&<>"']/g, (char) => ESCAPES[char] ?? char);
const n = (value: number): string => String(Math.round(value * 100) / 100);

interface Writer {
  readonly ink: SvgInk;
  readonly defs: string[];
  nextId: number;
}

const fillAttributes = (writer: Writer, fill: Fill | undefined): string => {
  if (!fill) return ' fill="none"';
  const colour = writer.ink.palette[fill.token];
  const id = `${writer.ink.id}-${writer.nextId}`;
  if ('fade' in fill) {
    writer.nextId += 1;
    const stops = fill.fade.stops
      .map(([offset, opacity]) => `<stop offset="${n(offset)}" stop-color="${colour}" stop-opacity="${n(opacity)}"/>`)
      .join('');
    writer.defs.push(
      `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${n(fill.fade.x0)}" y1="0" x2="${n(fill.fade.x1)}" y2="0">${stops}</linearGradient>`,
    );
    return ` fill="url(#${id})"`;
  }
  // Rectangles alone are striped.
  if ('stripes' in fill) return ' fill="none"';
  return ` fill="${colour}"${fill.opacity === undefined ? '' : ` fill-opacity="${n(fill.opacity)}"`}`;
};

const strokeAttributes = (writer: Writer, stroke: Stroke | undefined): string =>
  stroke
    ? ` stroke="${writer.ink.palette[stroke.token]}" stroke-width="${n(stroke.width)}"${stroke.dash ? ` stroke-dasharray="${stroke.dash.map(n).join(' ')}"` : ''}${stroke.cap ? ` stroke-linecap="${stroke.cap}"` : ''}`
    : '';

/**
 * One element for each run: a renderer that has to look for a character in another font may take its neighbours from
 * there, too. @param style attributes that all runs share
 */
export const writeRuns = (
  runs: readonly TextRun[],
  { x, y, font, style }: { readonly x: number; readonly y: number; readonly font: string; readonly style: string },
): string => {
  let left = x;
  return runs
    .map((run) => {
      const at = left;
      left += run.width;
      if (run.text === ' ') return '';
      return `<text x="${n(at)}" y="${n(y)}" font-family="${escapeXml(run.font ?? font)}"${style} textLength="${n(run.width)}" lengthAdjust="spacingAndGlyphs">${escapeXml(run.text)}</text>`;
    })
    .join('');
};

const SHARE_BEFORE = { start: 0, middle: 0.5, end: 1 } as const;

const writeText = (writer: Writer, shape: Extract<Shape, { kind: 'text' }>): string => {
  const { palette, font, split } = writer.ink;
  const anchor = shape.align ?? 'start';
  const halo = shape.halo
    ? ` stroke="${palette[shape.halo]}" stroke-width="6" stroke-linejoin="round" paint-order="stroke"`
    : '';
  const face = ` font-size="${n(shape.size)}"${shape.weight === 600 ? ' font-weight="600"' : ''}${shape.italic ? ' font-style="italic"' : ''}${shape.spacing ? ` letter-spacing="${n(shape.spacing)}"` : ''}`;
  const ink = ` fill="${shape.haloOnly ? 'none' : palette[shape.token]}"${halo}`;
  // Letters that are spaced out keep their room in any font.
  if (split && !shape.spacing) {
    const runs = split(shape.text, shape);
    const width = runs.reduce((sum, run) => sum + run.width, 0);
    return writeRuns(runs, { x: shape.x - width * SHARE_BEFORE[anchor], y: shape.y, font, style: face + ink });
  }
  return `<text x="${n(shape.x)}" y="${n(shape.y)}" font-family="${escapeXml(font)}"${face} text-anchor="${anchor}"${ink}>${escapeXml(shape.text)}</text>`;
};

/** Diagonals that end at the rectangle's edges: a pattern would be printed as a bitmap. */
const writeStripes = (
  { ink }: Writer,
  { x, y, width, height }: Extract<Shape, { kind: 'rect' }>,
  { token, stripes }: Extract<Fill, { stripes: unknown }>,
): string => {
  const { gap } = stripes;
  const [right, bottom] = [x + width, y + height];
  let d = '';
  for (let sum = Math.ceil((x + y) / gap) * gap; sum < right + bottom; sum += gap) {
    const [from, to] = [Math.max(x, sum - bottom), Math.min(right, sum - y)];
    d += `M${n(from)} ${n(sum - from)}L${n(to)} ${n(sum - to)}`;
  }
  return `<path d="${d}" fill="none" stroke="${ink.palette[token]}" stroke-width="${n(stripes.width)}"/>`;
};

const writeOne = (writer: Writer, shape: Shape): string => {
  switch (shape.kind) {
    case 'text':
      return writeText(writer, shape);
    case 'group':
      return `<g opacity="${n(shape.opacity)}">${shape.shapes.map((inner) => writeOne(writer, inner)).join('')}</g>`;
    case 'clip': {
      const id = `${writer.ink.id}-${writer.nextId}`;
      writer.nextId += 1;
      writer.defs.push(
        `<clipPath id="${id}"><rect x="${n(shape.x)}" y="${n(shape.y)}" width="${n(shape.width)}" height="${n(shape.height)}"/></clipPath>`,
      );
      return `<g clip-path="url(#${id})">${shape.shapes.map((inner) => writeOne(writer, inner)).join('')}</g>`;
    }
    case 'rect':
      if (shape.fill && 'stripes' in shape.fill) return writeStripes(writer, shape, shape.fill);
      return `<rect x="${n(shape.x)}" y="${n(shape.y)}" width="${n(shape.width)}" height="${n(shape.height)}"${shape.radius ? ` rx="${n(shape.radius)}"` : ''}${fillAttributes(writer, shape.fill)}${strokeAttributes(writer, shape.stroke)}/>`;
    case 'circle':
      return `<circle cx="${n(shape.x)}" cy="${n(shape.y)}" r="${n(shape.r)}"${fillAttributes(writer, shape.fill)}${strokeAttributes(writer, shape.stroke)}/>`;
    case 'line':
      return `<${shape.closed ? 'polygon' : 'polyline'} points="${shape.points.map(n).join(' ')}"${fillAttributes(writer, shape.fill)}${strokeAttributes(writer, shape.stroke)}/>`;
    case 'path': {
      const scale = shape.scale ?? 1;
      const stroke = shape.stroke ? { ...shape.stroke, width: shape.stroke.width / scale } : undefined;
      return `<path d="${escapeXml(shape.d)}" transform="translate(${n(shape.x ?? 0)} ${n(shape.y ?? 0)})${scale === 1 ? '' : ` scale(${scale})`}"${shape.evenOdd ? ' fill-rule="evenodd"' : ''}${fillAttributes(writer, shape.fill)}${strokeAttributes(writer, stroke)}/>`;
    }
  }
};

/** The shapes as the inner markup of an `<svg>`: definitions first. Text is escaped. */
export const writeShapes = (shapes: readonly Shape[], ink: SvgInk): string => {
  const writer: Writer = { ink, defs: [], nextId: 0 };
  const body = shapes.map((shape) => writeOne(writer, shape)).join('');
  return `${writer.defs.length > 0 ? `<defs>${writer.defs.join('')}</defs>` : ''}${body}`;
};
