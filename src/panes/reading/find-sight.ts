/** What a person's move of the map has changed of what is in sight, as the engine knows the places. */
import { findInSight, isOtherSight } from '../../layout/map/in-sight.ts';
import { atlasOf } from '../../query/places/atlas.ts';
import type { Deed } from '../../selection/note-deed.ts';
import type { Session } from '../../session/session.ts';
import type { Noted } from '../../wording/tell/tell-deed.ts';

type Move = Extract<Deed, { readonly kind: 'moved' }>;

/** Of several moves that are said as one, from where the first began to where the last ended; null = no news. */
export const findSight = async (
  { engine, table, settledAnswer }: Session,
  moves: readonly Move[],
  signal: AbortSignal,
): Promise<Noted | null> => {
  const [first, last] = [moves[0], moves.at(-1)];
  if (!first || !last) return null;
  const { question } = settledAnswer();
  const [places, areas] = await Promise.all([
    engine.query({ kind: 'places', question }, { signal }).final,
    engine.query({ kind: 'areas', question }, { signal }).final,
  ]);
  const sightIn = (frame: Move['from']) => findInSight(atlasOf(table), places.value, areas.value.areas, frame);
  const [before, after] = [sightIn(first.from), sightIn(last.to)];
  const isNews = moves.some(({ isPressed }) => isPressed) || isOtherSight([before, first.from], [after, last.to]);
  return isNews ? { kind: 'sight', seen: after.seen.size, placed: after.placed } : null;
};
