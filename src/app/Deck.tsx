/** The line under the headline: what the picture shows, the key to its colours, and who is heard in it. */
import { useMemo } from 'react';
import { caveatText, describeCoding } from '../wording/describe-caveat.ts';
import { deckOfTracks, readDeck } from '../wording/read-deck.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useSelectionState, useSession } from '../session/use-session.ts';
import { useTextLanguage } from '../session/use-text-language.ts';

export const Deck = () => {
  const { table, engine } = useSession();
  const messages = useMessages();
  const textLanguage = useTextLanguage();
  // Where hue says something else the words would name it wrongly.
  const isByTrack = useSelectionState((state) => state.selection.colour === 'track');
  const { document } = table;
  const deck = document.view?.deck;
  const parts = useMemo(
    () => (deck === undefined ? deckOfTracks(engine.schema, messages) : readDeck(deck, engine.schema.vocabulary)),
    [deck, engine, messages],
  );
  const coded = describeCoding(document, messages);
  const caveat = caveatText(document);
  return (
    <p className="app-deck" dir={deck && 'auto'}>
      <span lang={textLanguage((text) => text.view?.deck)}>
        {parts.map(({ text, slot }, index) =>
          slot === null ? (
            text
          ) : (
            <b
              key={index}
              lang={textLanguage(({ tracks }) => (tracks?.some(({ label }) => label === text) ? text : undefined))}
              data-slot={isByTrack ? slot : undefined}
            >
              {text}
            </b>
          ),
        )}
      </span>
      <span className="app-deck-caveat">
        {coded !== null && ` ${coded}`}
        {caveat !== undefined && ' '}
        <bdi lang={textLanguage(caveatText)}>{caveat}</bdi>
      </span>
    </p>
  );
};
