/** The labels of several sources as one list without doubles. */
import { memoLast } from '../base/memo.ts';
import { foldName, type Label } from './labels.ts';

/** Metres within which two points of one name are one town. */
const NEAR_METRES = 15_000;
const EARTH_METRES = 40_075_016.7;

/** Towns have a point; other names only stand somewhere in what they name, and may do so several times. */
const isTown = ({ kind }: Label): boolean =>
  kind === 'capital' || kind === 'unit_centre' || kind === 'city' || kind === 'town' || kind === 'village';

/** Square of the distance in metres of two places that are not far from each other; x goes round. */
const metres2 = (a: Label, b: Label): number => {
  const cos = 1 / Math.cosh((0.5 - a.y) * 2 * Math.PI);
  const dx = a.x - b.x;
  return ((dx - Math.round(dx)) ** 2 + (a.y - b.y) ** 2) * (EARTH_METRES * cos) ** 2;
};

const foldedNames = new WeakMap<Label, readonly string[]>();
const namesOf = (label: Label): readonly string[] => {
  let names = foldedNames.get(label);
  if (names === undefined) {
    names = isTown(label) ? [...new Set(Object.values(label.names).map(foldName))] : [];
    foldedNames.set(label, names);
  }
  return names;
};

/**
 * All labels, those of earlier lists before later ones, without towns that an earlier one has by any of their names.
 */
export const mergeLabels = (lists: readonly (readonly Label[])[]): readonly Label[] => {
  const byName = new Map<string, Label[]>();
  const kept: Label[] = [];
  for (const list of lists) {
    const isKnown = (label: Label): boolean =>
      namesOf(label).some((name) => byName.get(name)?.some((other) => metres2(label, other) < NEAR_METRES ** 2));
    const fresh = list.filter((label) => !isKnown(label));
    // Two towns of one list are two towns, however near: they are compared with other lists alone.
    for (const label of fresh) {
      kept.push(label);
      for (const name of namesOf(label)) {
        const known = byName.get(name);
        if (known) known.push(label);
        else byName.set(name, [label]);
      }
    }
  }
  return kept;
};

/** Merges anew only when one of the lists is another. */
export const createMerge = (): ((lists: readonly (readonly Label[])[]) => readonly Label[]) => {
  const merge = memoLast((...lists: readonly (readonly Label[])[]) => mergeLabels(lists));
  return (lists) => merge(...lists);
};
