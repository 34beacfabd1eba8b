/**
 * The source line, present in every layout: the source first, where nothing cuts it off, then who is heard in it, the
 * as-of date, the version, its corrections, and what the map leaves out.
 */
import { Fragment, useSyncExternalStore, type ReactNode } from 'react';
import { lateValue } from '../../base/late-store.ts';
import { sourceRuns, type SourceRun } from '../../wording/source-runs.ts';
import { dueLines } from '../../query/places/map-notes.ts';
import { lateWords } from '../../session/late-words.ts';
import { mapSource } from '../../session/map-source-store.ts';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Dotted } from '../../ui/Dotted.tsx';
import { latePart } from '../../ui/late-part.tsx';
import { FullView } from './FullView.tsx';

const VersionNote = latePart({
  load: async () => (await import('./VersionNote.tsx')).VersionNote,
  name: ({ app }) => app.notices,
  place: 'part-failed-line',
});

const NO_CLASS: ReadonlySet<SourceRun['kind']> = new Set(['first', 'plain']);

const useRuns = (): readonly SourceRun[] => {
  const { table, engine } = useSession();
  const messages = useMessages();
  const notes = useSelectionState((state) =>
    dueLines(engine.schema.mapNotes, state.selection.mapView, messages.dates.lang).join(' '),
  );
  const { text: ofMap } = useSyncExternalStore(mapSource.subscribe, mapSource.getState);
  return sourceRuns(table, messages, [ofMap, notes].filter((text) => text !== '').join(' '));
};

interface SourceLineProps {
  /** The button that opens the report on the file, where there is one; first, where nothing cuts it off. */
  readonly report?: ReactNode;
  /** A frame's way out stands elsewhere. */
  readonly isTextAlone?: boolean;
}

export const SourceLine = ({ report, isTextAlone = false }: SourceLineProps) => {
  const isFramed = useSelectionState((state) => state.selection.ui !== 'full');
  const isPinned = useSelectionState((state) => state.selection.snapshot !== null);
  useSyncExternalStore(lateWords.subscribe, lateWords.getState);
  const line = (text: string): ReactNode => <Dotted text={text} show={lateValue(lateWords)?.asOwn} />;
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
            <span className={NO_CLASS.has(kind) ? undefined : `source-line-${kind}`}>
              {kind === 'caveat' ? <bdi>{line(text)}</bdi> : line(text)}
            </span>
            {kind === 'first' && isPinned && <VersionNote />}
          </Fragment>
        ))}
      </div>
      {isFramed && !isTextAlone && <FullView />}
    </div>
  );
};
