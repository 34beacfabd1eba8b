/**
 * The source line, present in every layout: the source first, where nothing cuts it off, then who is heard in it, the
 * as-of date, the version, its corrections, and what the map leaves out.
 */
import { Fragment, useSyncExternalStore, type ReactNode } from 'react';
import { caveatText } from '../../wording/describe-caveat.ts';
import { sourceRuns, type SourceRun } from '../../wording/source-runs.ts';
import { dueLines } from '../../query/places/map-notes.ts';
import { mapSource } from '../../session/map-source-store.ts';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { useTextLanguage } from '../../session/use-text-language.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { writeLink } from '../../selection/link.ts';
import { inFullApp } from '../../selection/selection.ts';
import { Dotted } from '../../ui/Dotted.tsx';
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

const CLASSES: Readonly<Record<SourceRun['kind'], string | undefined>> = {
  first: undefined,
  plain: undefined,
  caveat: 'source-line-caveat',
  new: 'source-line-new',
  what: 'source-line-what',
  spare: 'source-line-spare',
  detail: 'source-line-detail',
};

const useRuns = (): readonly SourceRun[] => {
  const { table, engine } = useSession();
  const messages = useMessages();
  const notes = useSelectionState((state) =>
    dueLines(engine.schema.mapNotes, state.selection.mapView, messages.dates.lang).join(' '),
  );
  const { text: ofMap } = useSyncExternalStore(mapSource.subscribe, mapSource.getState);
  return sourceRuns(table, messages, [ofMap, notes].filter((text) => text !== '').join(' '));
};

/** @param report the button that opens the report on the file, where there is one; first, where nothing cuts it off */
export const SourceLine = ({ report }: { readonly report?: ReactNode }) => {
  const isFramed = useSelectionState((state) => state.selection.ui !== 'full');
  const isPinned = useSelectionState((state) => state.selection.snapshot !== null);
  const { lang } = useTextLanguage()(caveatText);
  return (
    <div className="source-line">
      <div
        className="source-line-text"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what a small frame cuts off must scroll by keyboard
        tabIndex={isFramed ? 0 : undefined}
      >
        {report}
        {useRuns().map(({ text, kind }, index) => (
          <Fragment key={index}>
            <span className={CLASSES[kind]}>
              {kind === 'caveat' ? (
                <bdi lang={lang}>
                  <Dotted text={text} />
                </bdi>
              ) : (
                <Dotted text={text} />
              )}
            </span>
            {kind === 'first' && isPinned && <VersionNote />}
          </Fragment>
        ))}
      </div>
      {isFramed && <FullView />}
    </div>
  );
};
