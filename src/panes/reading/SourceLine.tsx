/** The source line, present in every layout: source, version, as-of date, corrections, and what the map leaves out. */
import { useSyncExternalStore, type ReactNode } from 'react';
import { caveatText, describeCoding } from '../../wording/describe-caveat.ts';
import { sourceRuns, type SourceRun } from '../../wording/source-runs.ts';
import { dueLines } from '../../query/places/map-notes.ts';
import { mapSource } from '../../session/map-source-store.ts';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { useTextLanguage } from '../../session/use-text-language.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { writeLink } from '../../selection/link.ts';
import { inFullApp } from '../../selection/selection.ts';
import { Icon } from '../../ui/Icon.tsx';
import { latePart } from '../../ui/late-part.tsx';

const VersionNote = latePart({
  load: async () => (await import('./VersionNote.tsx')).VersionNote,
  name: ({ app }) => app.notices,
  place: 'part-failed-line',
});

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

const CLASSES: Readonly<Record<SourceRun['kind'], string | undefined>> = {
  plain: undefined,
  new: 'source-line-new',
  what: 'source-line-new source-line-detail',
  spare: 'source-line-spare',
  detail: 'source-line-detail',
};

/** @param report the button that opens the report on the file, where there is one; first, where nothing cuts it off */
export const SourceLine = ({ report }: { readonly report?: ReactNode }) => {
  const { table, engine } = useSession();
  const messages = useMessages();
  const words = messages.reading.source;
  const isFramed = useSelectionState((state) => state.selection.ui !== 'full');
  const { lang } = messages.dates;
  const mapLines = useSelectionState((state) =>
    dueLines(engine.schema.mapNotes, state.selection.mapView, lang).join(' '),
  );
  const { text: ofMap } = useSyncExternalStore(mapSource.subscribe, mapSource.getState);
  const isPinned = useSelectionState((state) => state.selection.snapshot !== null);
  const runs = sourceRuns(table, messages);
  return (
    <footer className="source-line">
      <div
        className="source-line-text"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what a small frame cuts off must scroll by keyboard
        tabIndex={isFramed ? 0 : undefined}
      >
        {report}
        <Caveat />
        {isPinned && <VersionNote />}
        {runs.map(({ text, kind }, index) => (
          <span key={index} className={CLASSES[kind]}>
            {text}
          </span>
        ))}
        {' · '}
        {ofMap}
        {mapLines} <span className="source-line-detail">{words.boundaries}</span>
      </div>
      {isFramed && <FullView />}
    </footer>
  );
};
