/** All sources of the event: linked, with paragraphs, what they vouch for, the coder's notes and archived copies. */
import { useId, useState } from 'react';
import { countVoices } from '../../query/voices.ts';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { listSources, type SourceItem } from '../../wording/describe-sources.ts';
import { describeVouched } from '../../wording/describe-vouched.ts';
import { describeDateText } from '../../wording/describe-when.ts';
import type { SourceRecord } from '../../events/format/schema.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Signed } from '../../session/Signed.tsx';
import { SourceTitle } from './SourceTitle.tsx';
import { isPage } from '../../events/page-address.ts';

/** Up to this many sources are shown in full; of more, the details are folded. */
const MAX_EXPANDED = 3;

export const CardSources = ({ row }: { readonly row: number }) => {
  const { table } = useSession();
  const messages = useAllMessages();
  const dating = useSelectionState((state) => state.selection.dating);
  const items = listSources(table, row, dating, messages);
  const [isWhole, setWhole] = useState(items.length <= MAX_EXPANDED);
  const id = useId();
  if (items.length === 0) return null;
  const words = messages.sources;
  const voices = countVoices(table, row, dating);
  return (
    <div role="group" className="card-sources" aria-labelledby={id}>
      <h3 id={id} className="card-part-heading">
        {words.heading(items.length)}
        {items.length > 1 && voices > 0 && (
          <span className="card-voices" title={words.voicesHint}>
            <Signed text={` · ${words.voices(voices)}`} />
          </span>
        )}
      </h3>
      <ul className="card-source-list">
        {items.map((item) => (
          <Source key={item.source.id} row={row} item={item} isWhole={isWhole} />
        ))}
      </ul>
      {items.length > MAX_EXPANDED && (
        <button
          type="button"
          className="text-button card-link card-small"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? words.showLess : words.showMore}
        </button>
      )}
    </div>
  );
};

interface SourceLinkProps {
  readonly source: SourceRecord;
  readonly name: string;
  /** A sentence says that it is from outside. */
  readonly isSaid?: boolean;
}

/** A link where the source has the address of a page, else its name. */
export const SourceLink = ({ source, name, isSaid = false }: SourceLinkProps) => {
  const { card } = useAllMessages().reading;
  if (!isPage(source.url))
    return (
      <bdi>
        <Signed text={name} isSaid={isSaid} />
      </bdi>
    );
  return (
    <a className="card-source-link" href={source.url} target="_blank" rel="noopener noreferrer">
      <bdi>
        <Signed text={name} isSaid={isSaid} />
      </bdi>
      <Icon name="external" size={12} />
      <span className="visually-hidden">, {card.opensNewTab}</span>
    </a>
  );
};

interface SourceProps {
  readonly row: number;
  readonly item: SourceItem;
  readonly isWhole: boolean;
}

const Source = ({ row, item, isWhole }: SourceProps) => {
  const { source, name, part, note } = item;
  return (
    <li className="card-source">
      <SourceLink source={source} name={name} isSaid />
      {part !== '' && (
        <span className="card-source-part">
          <Signed text={part} />
        </span>
      )}
      <Vouching row={row} item={item} />
      {note !== '' && (
        <span className="card-small" dir="auto">
          <Signed text={note} />
        </span>
      )}
      {isWhole && <Details source={source} />}
    </li>
  );
};

/** What it does not vouch for, and why it does not count as a voice of its own. */
const Vouching = ({ row, item }: Omit<SourceProps, 'isWhole'>) => {
  const { engine, table } = useSession();
  const messages = useAllMessages();
  const { sources: words, details } = messages;
  const { source, isOutside } = item;
  const { origin = '', family = '' } = source;
  const sentences = [
    ...(isOutside ? [details.card.whyOutside] : []),
    describeVouched(table, row, item, messages) ?? [],
    ...(source.kind === 'dataset' ? [words.codes] : []),
    ...(origin === '' ? [] : [words.repeats(engine.schema.sources.get(origin)?.publisher ?? origin)]),
    ...(family === '' || family === source.publisher ? [] : [words.house(family)]),
  ].flat();
  return sentences.length === 0 ? null : (
    <span className="card-small">
      <Signed text={sentences.join(' ')} />
    </span>
  );
};

const Details = ({ source }: { readonly source: SourceRecord }) => {
  const { table } = useSession();
  const messages = useAllMessages();
  const { published } = source;
  return (
    <>
      <span className="card-small">
        <SourceTitle source={source} />
        {published !== undefined && <Signed text={` · ${describeDateText(table, published, messages) ?? published}`} />}
      </span>
      <Archived source={source} />
    </>
  );
};

const CHECKSUM_START = 8;

/** The archived copy, and the checksum by which anyone can verify it. */
export const Archived = ({ source: { archived } }: { readonly source: SourceRecord }) => {
  const { table } = useSession();
  const messages = useAllMessages();
  if (!archived) return null;
  const { sources: words, reading } = messages;
  const { at, url, sha256 } = archived;
  const text = at === undefined ? words.archived : words.archivedOn(describeDateText(table, at, messages) ?? at);
  return (
    <div className="card-small">
      {isPage(url) ? (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {text}
          <span className="visually-hidden">, {reading.card.opensNewTab}</span>
        </a>
      ) : (
        text
      )}
      {sha256 !== undefined && (
        <details className="card-checksum">
          <summary>{words.checksum(sha256.slice(0, CHECKSUM_START))}</summary>
          <code>{sha256}</code>
        </details>
      )}
    </div>
  );
};
