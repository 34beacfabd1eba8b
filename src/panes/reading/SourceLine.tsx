/** The source line, present in every layout: source, version, as-of date, corrections, and what the map leaves out. */
import { Fragment, type ReactNode } from 'react';
import { describeAsOf, describeDateText } from '../../wording/describe-when.ts';
import { caveatText, describeCoding } from '../../wording/describe-caveat.ts';
import { nameSources } from '../../wording/source-names.ts';
import { readSources } from '../../events/outside.ts';
import type { EventTable } from '../../events/types.ts';
import { dueLines } from '../../query/places/map-notes.ts';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { useTextLanguage } from '../../session/use-text-language.ts';
import type { Messages } from '../../i18n/en.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { writeLink } from '../../selection/link.ts';
import { inFullApp } from '../../selection/selection.ts';
import { Icon } from '../../ui/Icon.tsx';
import { latePart } from '../../ui/late-part.tsx';
import './SourceLine.css';

const VersionNote = latePart({
  load: async () => (await import('./VersionNote.tsx')).VersionNote,
  name: ({ app }) => app.notices,
  place: 'part-failed-line',
});

const LayerSource = latePart({ load: async () => (await import('./LayerSource.tsx')).LayerSource });

const correctionText = (table: EventTable, messages: Messages): string => {
  const words = messages.reading.source;
  const last = table.document.corrections?.at(-1);
  return last
    ? words.corrected(describeDateText(table, last.date, messages) ?? last.date, last.what)
    : words.noCorrections;
};

/** In a frame: the link to the whole app with the same view. */
const FullView = () => {
  const { source, card } = useMessages().reading;
  const query = useSelectionState(({ selection, context }) => writeLink(inFullApp(selection), context));
  return (
    <a
      className="source-line-full"
      title={source.openFull}
      href={query === '' ? window.location.pathname : `?${query}`}
      target="_blank"
      rel="noopener"
    >
      <span className="source-line-words">{source.openFull}</span>
      <Icon name="external" size={14} />
      <span className="visually-hidden">, {card.opensNewTab}</span>
    </a>
  );
};

/** That a machine coded the data; and the caveat where no lede says it: in a frame and on a low page. */
const Caveat = () => {
  const { document } = useSession().table;
  const coded = describeCoding(document, useMessages());
  const { lang } = useTextLanguage()(caveatText);
  const text = caveatText(document);
  return (
    <>
      {coded !== null && <span className="source-line-new">{coded} </span>}
      {text !== undefined && (
        <span className="source-line-caveat">
          <bdi lang={lang}>{text}</bdi>
          {' · '}
        </span>
      )}
    </>
  );
};

/** @param report the button that opens the report on the file, where there is one; never cut off */
export const SourceLine = ({ report }: { readonly report?: ReactNode }) => {
  const { table, engine } = useSession();
  const messages = useMessages();
  const words = messages.reading.source;
  const { version, asOf } = table.document;
  const sources = readSources(table.document);
  const parts = [
    ...(sources.length > 0 ? [words.source(nameSources(sources, messages))] : []),
    ...(version === undefined ? [] : [words.version(version)]),
    ...(asOf === undefined ? [] : [words.asOf(describeAsOf(table, messages))]),
  ];
  const isFramed = useSelectionState((state) => state.selection.ui !== 'full');
  const { lang } = messages.dates;
  const mapLines = useSelectionState((state) =>
    dueLines(engine.schema.mapNotes, state.selection.mapView, lang).join(' '),
  );
  const base = useSelectionState((state) => state.selection.base);
  const isPinned = useSelectionState((state) => state.selection.snapshot !== null);
  const hasCorrections = (table.document.corrections ?? []).length > 0;
  return (
    <footer className="source-line">
      {report}
      <div
        className="source-line-text"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what a small frame cuts off must scroll by keyboard
        tabIndex={isFramed ? 0 : undefined}
        data-news={hasCorrections || isPinned || undefined}
      >
        <Caveat />
        {isPinned && <VersionNote />}
        {/* A correction comes early, where the line may be cut off; "no corrections" is the first to be cut. */}
        {hasCorrections && (
          <>
            <span className="source-line-new">{correctionText(table, messages)}</span>
            {' · '}
          </>
        )}
        <span className="source-line-part">
          {parts.map((part, i) => (
            <Fragment key={part}>
              {i > 0 && ' · '}
              <span className="source-line-item">{part}</span>
            </Fragment>
          ))}
          {!hasCorrections && (
            <span className="source-line-spare">
              {parts.length > 0 && ' · '}
              <span className="source-line-item">{correctionText(table, messages)}</span>
            </span>
          )}
        </span>
        {' · '}
        <span className="source-line-part">
          {base !== null && <LayerSource />}
          {mapLines} {words.boundaries}
        </span>
      </div>
      {isFramed && <FullView />}
    </footer>
  );
};
