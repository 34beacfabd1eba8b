/**
 * A canvas context that writes SVG, so that the app's own painters paint paper and the pictures of the build. It has
 * only the calls that those of the base map and the outlines make: no transforms, and only the innermost clip applies.
 */
import { escapeXml, writeRuns, type SplitText } from './paint-svg.ts';

interface State {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineJoin: string;
  lineCap: string;
  globalAlpha: number;
  font: string;
  letterSpacing: string;
  dash: readonly number[];
  clipId: string;
}

const START: State = {
  fillStyle: '#000',
  strokeStyle: '#000',
  lineWidth: 1,
  lineJoin: 'miter',
  lineCap: 'butt',
  globalAlpha: 1,
  font: '400 10px sans-serif',
  letterSpacing: '0px',
  dash: [],
  clipId: '',
};

/** Coordinates are rounded to tenths of a pixel, which halves the bytes without a visible difference. */
const tenths = (value: number): number => Math.round(value * 10);
const short = (value: number): string => String(value / 10);
const attribute = (name: string, value: string | number, usual: string | number): string =>
  value === usual ? '' : ` ${name}="${value}"`;

export class SvgContext {
  textAlign = 'left';
  textBaseline = 'alphabetic';
  private state: State = START;
  private readonly stack: State[] = [];
  private readonly body: string[] = [];
  private readonly defs: string[] = [];
  private path: string[] = [];
  private at = { x: 0, y: 0 };
  /** Attributes of the halo around the next text: painters call `strokeText` before `fillText`. */
  private halo = '';
  private readonly id: string;
  private readonly split: SplitText | undefined;

  /**
   * @param id prefix of ids, unique in the picture
   * @param split for pictures that are looked at in other fonts than those that they were measured in
   */
  constructor(id: string, split?: SplitText) {
    this.id = id;
    this.split = split;
  }

  set fillStyle(value: string) {
    this.set('fillStyle', value);
  }
  set strokeStyle(value: string) {
    this.set('strokeStyle', value);
  }
  set lineWidth(value: number) {
    this.set('lineWidth', value);
  }
  set lineJoin(value: string) {
    this.set('lineJoin', value);
  }
  set lineCap(value: string) {
    this.set('lineCap', value);
  }
  set globalAlpha(value: number) {
    this.set('globalAlpha', value);
  }
  set font(value: string) {
    this.set('font', value);
  }
  set letterSpacing(value: string) {
    this.set('letterSpacing', value);
  }

  setLineDash(dash: readonly number[]): void {
    this.set('dash', dash);
  }
  save(): void {
    this.stack.push(this.state);
  }
  restore(): void {
    this.state = this.stack.pop() ?? START;
  }

  beginPath(): void {
    this.path = [];
  }
  moveTo(x: number, y: number): void {
    this.at = { x: tenths(x), y: tenths(y) };
    this.path.push(`M${short(this.at.x)} ${short(this.at.y)}`);
  }
  lineTo(x: number, y: number): void {
    const next = { x: tenths(x), y: tenths(y) };
    if (next.x === this.at.x && next.y === this.at.y) return;
    this.path.push(`l${short(next.x - this.at.x)} ${short(next.y - this.at.y)}`);
    this.at = next;
  }
  closePath(): void {
    this.path.push('Z');
  }
  /** Full circles only. */
  arc(x: number, y: number, r: number): void {
    this.path.push(
      `M${short(tenths(x - r))} ${short(tenths(y))}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`,
    );
  }

  fill(rule: CanvasFillRule = 'nonzero'): void {
    if (this.path.length > 0)
      this.write(
        `<path d="${this.path.join('')}" fill="${this.state.fillStyle}"${attribute('fill-rule', rule, 'nonzero')}`,
      );
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    this.write(`<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${this.state.fillStyle}"`);
  }
  stroke(): void {
    if (this.path.length === 0) return;
    const { dash, lineCap } = this.state;
    this.write(
      `<path d="${this.path.join('')}" fill="none"${this.strokeAttributes()}${attribute('stroke-linecap', lineCap, 'butt')}${attribute('stroke-dasharray', dash.join(' '), '')}`,
    );
  }
  clip(rule: CanvasFillRule = 'nonzero'): void {
    const id = `${this.id}-${this.defs.length}`;
    this.defs.push(
      `<clipPath id="${id}"><path d="${this.path.join('')}"${attribute('clip-rule', rule, 'nonzero')}/></clipPath>`,
    );
    this.set('clipId', id);
  }

  strokeText(): void {
    this.halo = `${this.strokeAttributes()} paint-order="stroke"`;
  }
  fillText(text: string, x: number, y: number): void {
    const [, italic, weight = '400', size = '10', family = ''] =
      /^(italic )?(\d+) ([\d.]+)px (.+)$/.exec(this.state.font) ?? [];
    const spacing = Number.parseFloat(this.state.letterSpacing);
    const style = ` font-size="${size}"${attribute('font-weight', weight, '400')}${italic ? ' font-style="italic"' : ''}${attribute('letter-spacing', spacing, 0)} fill="${this.state.fillStyle}"${this.halo}`;
    const runs =
      spacing === 0
        ? this.split?.(text, { size: Number(size), weight: weight === '600' ? 600 : 400, italic: Boolean(italic) })
        : undefined;
    this.body.push(
      runs
        ? writeRuns(runs, { x, y, font: family, style })
        : `<text x="${short(tenths(x))}" y="${short(tenths(y))}" font-family="${escapeXml(family)}"${style}>${escapeXml(text)}</text>`,
    );
    this.halo = '';
  }

  /** Everything painted so far, as the content of an `<svg>`. */
  markup(): string {
    return `${this.defs.length > 0 ? `<defs>${this.defs.join('')}</defs>` : ''}${this.body.join('')}`;
  }

  private set<Key extends keyof State>(key: Key, value: State[Key]): void {
    this.state = { ...this.state, [key]: value };
  }
  private strokeAttributes(): string {
    const { strokeStyle, lineWidth, lineJoin } = this.state;
    return ` stroke="${strokeStyle}" stroke-width="${lineWidth}"${attribute('stroke-linejoin', lineJoin, 'miter')}`;
  }
  private write(element: string): void {
    this.body.push(
      `${element}${attribute('opacity', this.state.globalAlpha, 1)}${this.state.clipId === '' ? '' : ` clip-path="url(#${this.state.clipId})"`}/>`,
    );
  }
}

/** For painters that take a `CanvasRenderingContext2D`. */
export const asCanvas = (context: SvgContext): CanvasRenderingContext2D =>
  context as unknown as CanvasRenderingContext2D;
