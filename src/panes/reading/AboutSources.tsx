/** The sources read and those from outside, each with the events that rest on it. */
import { useMemo } from 'react';
import { sourceAlone } from '../../wording/describe-dating-name.ts';
import { describeDateText } from '../../wording/describe-when.ts';
import { sourceName } from '../../wording/source-names.ts';
import { AS_IN_FILE } from '../../query/row-order.ts';
import { Signed } from '../../session/Signed.tsx';
import { useResult } from '../../session/use-result.ts';
import { useSelectionState, useSession, useSettledAnswer } from '../../session/use-session.ts';
import type { SourceRecord } from '../../events/format/schema.ts';
import { isOutside } from '../../events/outside.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { Archived } from './CardSources.tsx';
import { SourceTitle } from './SourceTitle.tsx';
import { isPage } from '../../events/page-address.ts';

/** Beyond this many a count says more than the titles. */
const MAX_TITLES = 12;

/** Of all events that rest on a source, whatever the view. */
const useTitles = ({ id }: SourceRecord): readonly string[] => {
  const { table } = useSession();
  const { question } = useSettledAnswer();
  const asked = useMemo(() => ({ ...question, filters: { src: { values: [id], exclude: false } } }), [question, id]);
  const rows = useResult({ kind: 'rows', question: asked, of: 'filtered', order: AS_IN_FILE })?.value.rows;
  return rows?.map((row) => table.records[row]!.title) ?? []; // rows are in range
};

export const AboutSources = () => {
  const { table } = useSession();
  const messages = useAllMessages();
  const { about } = messages;
  const { sources } = table.document;
  const isArticleOnly = useSelectionState((state) => state.selection.dating === 'article');
  const outside = sources.filter(isOutside);
  const read = sources.filter((source) => !isOutside(source));
  return (
    <section className="about-part">
      <h3 className="about-heading">{about.sources}</h3>
      {read.length > 0 && (
        <>
          <h4 className="about-subheading">{about.read}</h4>
          <ul className="about-sources">
            {read.map((source) => (
              <Source key={source.id} source={source} />
            ))}
          </ul>
        </>
      )}
      {outside.length > 0 && (
        <>
          <h4 className="about-subheading">{about.outside}</h4>
          <p>
            <Signed text={about.sourceAlone(sourceAlone(table, messages))} />
          </p>
          {!isArticleOnly && (
            <ul className="about-sources">
              {outside.map((source) => (
                <Source key={source.id} source={source} />
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  );
};

const Source = ({ source }: { readonly source: SourceRecord }) => {
  const { table } = useSession();
  const messages = useAllMessages();
  const { about } = messages;
  const titles = useTitles(source);
  const note = source.note;
  const date =
    source.published === undefined ? null : (describeDateText(table, source.published, messages) ?? source.published);
  return (
    <li className="about-source">
      <p>
        <Signed text={sourceName(source, messages)} />
        {date !== null && `, ${about.published(date)}`}:{' '}
        {isPage(source.url) ? (
          <a href={source.url} target="_blank" rel="noopener noreferrer">
            <SourceTitle source={source} />
            <span className="visually-hidden">, {messages.reading.card.opensNewTab}</span>
          </a>
        ) : (
          <SourceTitle source={source} />
        )}
      </p>
      <div className="about-small">
        <Archived source={source} />
      </div>
      {note !== undefined && (
        <p className="about-small" dir="auto">
          <Signed text={note} />
        </p>
      )}
      <p className="about-small">
        {titles.length === 0 ? (
          about.usedForNone
        ) : titles.length > MAX_TITLES ? (
          about.usedForAll(titles.length)
        ) : (
          <Signed text={`${about.usedFor} ${titles.join('; ')}.`} />
        )}
      </p>
    </li>
  );
};
