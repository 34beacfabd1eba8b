/**
 * The line under the headline, which is the key to the colours as well: words that are marked as a track's stand in its
 * colour. Where the dataset has no such line, its tracks are named with their side of the axis.
 */
import type { ColourSlot } from '../base/paint/token.ts';
import type { TrackSide, Vocabulary } from '../events/vocabulary.ts';
import type { Messages } from '../i18n/en.ts';
import type { DatasetSchema } from '../query/schema.ts';
import { trackName } from './describe-type.ts';

/** A stretch of the line; with the colour of the track that it names, or null. */
export interface DeckPart {
  readonly text: string;
  readonly slot: ColourSlot | null;
}

const MARKED = /\[([^\]]+)\]\(([^)]+)\)/g;
const plain = (text: string): DeckPart => ({ text, slot: null });

/** @param deck `[Fighting](offensive) runs above the clock`: words, then the id of the track that they name */
export const readDeck = (deck: string, { tracks }: Pick<Vocabulary, 'tracks'>): readonly DeckPart[] => {
  const parts: DeckPart[] = [];
  let end = 0;
  for (const match of deck.matchAll(MARKED)) {
    const [whole, text = '', id] = match;
    const slot = tracks.find((track) => track.id === id)?.slot ?? null;
    parts.push(plain(deck.slice(end, match.index)), { text, slot });
    end = match.index + whole.length;
  }
  return [...parts, plain(deck.slice(end))].filter(({ text }) => text !== '');
};

/** The deck without its marks. */
export const deckText = (deck: string): string => deck.replaceAll(MARKED, '$1');

/**
 * "Fighting above the axis, diplomatic below it.", with "Supplies on either side" before the stop; without an axis the
 * names.
 */
export const deckOfTracks = (
  {
    usedTracks,
    sides,
    extent,
    vocabulary: { tracks },
  }: Pick<DatasetSchema, 'usedTracks' | 'sides' | 'extent' | 'vocabulary'>,
  messages: Messages,
): readonly DeckPart[] => {
  const namesOn = (side: TrackSide): readonly DeckPart[] =>
    usedTracks
      .filter((index) => sides[index] === side)
      .flatMap((index, place) => {
        const track = tracks[index]!; // tracks of the schema are in range
        return [...(place === 0 ? [] : [plain(', ')]), { text: trackName(track, messages), slot: track.slot }];
      });
  const [above, below, axis] = [namesOn('above'), namesOn('below'), namesOn('axis')];
  const parts = [above, below, axis].filter((names) => names.length > 0);
  const words = messages.app.deck;
  const hasSides = extent !== null && above.length > 0 && below.length > 0;
  if (!hasSides) return parts.flatMap((names, i) => (i === 0 ? names : [plain(', '), ...names]));
  const either = axis.length === 0 ? [] : [plain(', '), ...axis, plain(words.axis)];
  return [...above, plain(words.above), ...below, plain(words.below), ...either, plain('.')];
};
