/**
 * Flows as arcs with the word "schematic". A country or region at an end is its name, where the arc stops; a town has a
 * ring and, when selected, its name.
 */
import type { Shape } from '../../base/paint/shapes.ts';
import type { AllMessages } from '../../i18n/en.ts';
import type { Flow } from '../../query/places/flows.ts';
import { isInside, overlaps, paneX, paneY, type Rect } from '../../base/geo/frame.ts';
import { faded } from '../opacity.ts';
import { markOf } from '../row-tokens.ts';
import { layoutArcs } from './flow-arc.ts';
import { nameSpots } from './name-spots.ts';
import type { FlowLayout, MapScene, Names } from './types.ts';

const SCHEMATIC_SIZE = 12;
const NAME_SIZE = 13;
const LINE = 18;
const DOT = 3;
const GAP = 8;

/**
 * Where the name of a country or region may stand that is an end itself: on its label's point, or a line or two off.
 */
const ownSpots = (x: number, y: number, width: number): readonly Rect[] =>
  [0, -1, 1, -2, 2].map((line) => ({ x: x - width / 2, y: y - LINE / 2 + line * LINE, width, height: LINE }));

const nameEnds = (
  { frame, measure, selected }: MapScene,
  flows: readonly Flow[],
  taken: readonly Rect[],
  written: Names['named'],
): Names => {
  const shapes: Shape[] = [];
  const own: Rect[] = [];
  const named: { text: string; x: number; y: number }[] = [];
  for (const flow of flows) {
    for (const [worldX, worldY, text, isTown] of [
      [flow.fromX, flow.fromY, flow.fromName, flow.isFromTown],
      [flow.toX, flow.toY, flow.toName, flow.isToTown],
    ] as const) {
      if (isTown && flow.row !== selected) continue;
      if ([...written, ...named].some((name) => name.text === text)) continue;
      const [x, y] = [paneX(worldX, frame), paneY(worldY, frame)];
      const width = measure(text, NAME_SIZE, 600);
      const box = (isTown ? nameSpots(x, y, width, LINE, GAP) : ownSpots(x, y, width)).find(
        (option) => isInside(option, frame, 4) && ![...taken, ...own].some((other) => overlaps(other, option, 1)),
      );
      if (!box) continue;
      own.push(box);
      named.push({ text, x, y });
      if (isTown)
        shapes.push({ kind: 'circle', x, y, r: DOT, fill: { token: 'land' }, stroke: { token: 'ink', width: 1.5 } });
      shapes.push({
        kind: 'text',
        x: box.x,
        y: box.y + 13,
        text,
        token: 'ink',
        size: NAME_SIZE,
        weight: 600,
        halo: 'land',
      });
    }
  }
  return { shapes, taken: own, named };
};

/** `taken`: what words keep clear of; `written`: names that stand already. */
export const layoutFlows =
  (words: Pick<AllMessages['beyond'], 'schematic'>) =>
  (scene: MapScene, flows: readonly Flow[], taken: readonly Rect[], written: Names['named']): FlowLayout => {
    const shapes: Shape[] = [];
    const blocked = [...taken, ...scene.reserved];
    const ends = nameEnds(scene, flows, blocked, written);
    const width = scene.measure(words.schematic, SCHEMATIC_SIZE, 400);
    const along: Rect[] = [];
    let word: Rect | null = null;
    for (const flow of flows) {
      const emphasis = flow.row === scene.selected ? 'accent' : flow.row === scene.hovered ? 'ink' : null;
      for (const arc of layoutArcs(flow, scene.frame, emphasis ?? markOf(scene.answer, flow.row), ends.taken)) {
        shapes.push(...faded(arc.shapes, scene.opacity(flow.row)));
        along.push(...arc.along);
        const box: Rect = { x: arc.x + 6, y: arc.y - 16, width, height: 16 };
        if (
          !word &&
          isInside(box, scene.frame, 4) &&
          ![...blocked, ...ends.taken].some((other) => overlaps(other, box))
        )
          word = box;
      }
    }
    if (word)
      shapes.push({
        kind: 'text',
        x: word.x,
        y: word.y + 12,
        text: words.schematic,
        token: 'muted',
        size: SCHEMATIC_SIZE,
        italic: true,
        halo: 'land',
      });
    return { shapes, ends, taken: [...(word ? [word] : []), ...ends.taken, ...along] };
  };
