/** What is read out of built pictures and pages: an SVG's texts with the boxes that they take, a page's head. */

export interface Written {
  readonly text: string;
  /** Pixels of the picture; the left end of the baseline. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export const unescape = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

const attributesOf = (tag: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));

interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Where the content of a panel, or of what is moved, lies in what is around it. */
const placeIn = (tag: string, { x, y, scale }: Place): Place => {
  const own = attributesOf(tag);
  const moved = /^translate\(([\d.-]+) ([\d.-]+)\)$/.exec(own['transform'] ?? '');
  if (moved) return { x: x + Number(moved[1]) * scale, y: y + Number(moved[2]) * scale, scale };
  if (!own['viewBox']) return { x, y, scale };
  const inner = scale * (Number(own['width']) / Number(own['viewBox'].split(' ')[2]));
  return { x: x + Number(own['x'] ?? 0) * scale, y: y + Number(own['y'] ?? 0) * scale, scale: inner };
};

/** The runs of one text in several fonts are one again. Letters that are spaced out have no width here. */
export const writtenIn = (svg: string): readonly Written[] => {
  const found: Written[] = [];
  const open: Place[] = [{ x: 0, y: 0, scale: 1 }];
  const parts = /<(svg|g)\b([^>]*[^/])?>|<\/(?:svg|g)>|<text ([^>]*)>([^<]*)<\/text>/g;
  for (const [part, , container = '', tag, text = ''] of svg.matchAll(parts)) {
    const place = open.at(-1)!; // the document at least
    if (part.startsWith('</')) open.pop();
    else if (tag === undefined) open.push(placeIn(container, place));
    else {
      const { x, y, textLength = '0', 'font-size': size, fill } = attributesOf(tag);
      if (fill === 'none') continue;
      const own: Written = {
        text: unescape(text),
        x: place.x + Number(x) * place.scale,
        y: place.y + Number(y) * place.scale,
        width: Number(textLength) * place.scale,
        size: Number(size) * place.scale,
      };
      const last = found.at(-1);
      // Between runs of two fonts a space is but a distance.
      const gap = last ? own.x - last.x - last.width : Infinity;
      if (last && last.y === own.y && gap > -0.1 && gap < own.size * 0.3)
        found[found.length - 1] = {
          ...last,
          text: `${last.text}${gap > 0.1 ? ' ' : ''}${own.text}`,
          width: own.x + own.width - last.x,
        };
      else found.push(own);
    }
  }
  return found;
};

/** Above the baseline and below it, in parts of the size. */
const [ASCENT, DESCENT] = [0.76, 0.2];
const boxOf = ({ x, y, width, size }: Written) => ({
  left: x,
  right: x + width,
  top: y - ASCENT * size,
  bottom: y + DESCENT * size,
});

/** Pairs of texts that lie on each other by more than a pixel or two. */
export const doubled = (texts: readonly Written[], slack = 2): readonly string[] =>
  texts.flatMap((one, i) =>
    texts.slice(i + 1).flatMap((other) => {
      const [a, b] = [boxOf(one), boxOf(other)];
      const meets =
        a.left < b.right - slack && b.left < a.right - slack && a.top < b.bottom - slack && b.top < a.bottom - slack;
      return meets ? [`${one.text} | ${other.text}`] : [];
    }),
  );

/** Texts that leave the picture. */
export const cutOff = (texts: readonly Written[], width: number, height: number): readonly string[] =>
  texts
    .filter((text) => {
      const { left, right, top, bottom } = boxOf(text);
      return left < 0 || right > width || top < 0 || bottom > height;
    })
    .map(({ text }) => text);

/** What a page's head says under a name. */
export const metaOf = (html: string, name: string): string | undefined => {
  const found = new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)">`).exec(html)?.[1];
  return found === undefined ? undefined : unescape(found);
};
