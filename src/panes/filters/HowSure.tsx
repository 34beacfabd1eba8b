/** "How sure?": lines that are filters, and the switch to the source's own dating. */
import { sourceAlone } from '../../wording/describe-dating-name.ts';
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { frameLoop } from '../../base/frame-loop.ts';
import { LINE_FILTERS, SURE_LINES, type SureLine } from '../../query/sure-lines.ts';
import { isLineOn, toggledSet } from '../../query/toggle-sure-line.ts';
import { createAsker } from '../../session/asker.ts';
import type { Session } from '../../session/session.ts';
import { useResult } from '../../session/use-result.ts';
import { useSelectionState, useSession, useSettledAnswer } from '../../session/use-session.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { PanelFrame } from '../../ui/PanelFrame.tsx';

const SURE = ['sure'] as const;
const OUTSIDE = ['outside'] as const;

/** Writes the counts as the store changes, without React. */
const followCounts = (session: Session, cells: ReadonlyMap<SureLine, HTMLElement>): (() => void) => {
  const asker = createAsker(session.engine);
  const paint = (): void => {
    const counts = asker.ask({ kind: 'counts', question: session.answer().question, parts: SURE })?.value.sure;
    for (const [line, cell] of cells) {
      const text = counts ? String(counts[line]) : '';
      if (cell.textContent !== text) cell.textContent = text;
    }
  };
  paint();
  const stopAsking = asker.subscribe(paint);
  const unsubscribe = session.store.subscribe(() => frameLoop.request(paint));
  return () => {
    unsubscribe();
    stopAsking();
    frameLoop.cancel(paint);
  };
};

export const SurePanel = ({ onClose }: { readonly onClose: () => void }) => {
  const { reading } = useAllMessages();
  return (
    <PanelFrame title={reading.howSure.heading} name={reading.howSure.region} onClose={onClose}>
      <HowSure />
    </PanelFrame>
  );
};

interface HowSureProps {
  /** Inside the filter panel: no region of its own, and no button to drop all. */
  readonly isPart?: boolean;
  /** Further lines. */
  readonly children?: ReactNode;
}

export const HowSure = ({ isPart = false, children }: HowSureProps) => {
  const session = useSession();
  const messages = useAllMessages();
  const filters = useSelectionState((state) => state.selection.filters);
  const cells = useRef(new Map<SureLine, HTMLElement>());
  useLayoutEffect(() => followCounts(session, cells.current), [session]);
  const words = messages.howSure;
  const toggle = (line: SureLine): void => session.actions.setFilter(LINE_FILTERS[line].key, toggledSet(filters, line));
  const Heading = isPart ? 'h3' : 'h2';
  return (
    <section className="how-sure" aria-label={isPart ? undefined : messages.reading.howSure.region}>
      <div className="how-sure-head">
        <Heading className="how-sure-heading">{messages.reading.howSure.heading}</Heading>
        {!isPart && Object.keys(filters).length > 0 && (
          <button type="button" className="text-button" onClick={() => session.actions.clearFilters()}>
            {words.showAll}
          </button>
        )}
      </div>
      <ul className="how-sure-lines">
        {SURE_LINES.map((line) => (
          <li key={line}>
            <button
              type="button"
              className="how-sure-line"
              aria-pressed={isLineOn(filters, line)}
              onClick={() => toggle(line)}
            >
              <span className="how-sure-box" aria-hidden="true" />
              <span className="how-sure-label">{words.lines[line]}</span>
              <span
                className="how-sure-count"
                ref={(cell) => {
                  if (cell) cells.current.set(line, cell);
                  else cells.current.delete(line);
                }}
              />
            </button>
          </li>
        ))}
        {children}
      </ul>
      <ArticleOnly />
    </section>
  );
};

/** The switch to the source's own dating; its line says how much that changes. */
const ArticleOnly = () => {
  const session = useSession();
  const messages = useAllMessages();
  const dating = useSelectionState((state) => state.selection.dating);
  const hintId = useId();
  const words = messages.howSure;
  const counted = useResult({ kind: 'counts', question: useSettledAnswer().question, parts: OUTSIDE });
  if (!counted || (dating === 'best' && !session.engine.schema.hasTwoDatings)) return null;
  const { lost, changed } = counted.value.outside;
  const isOn = dating === 'article';
  const hint =
    lost + changed === 0
      ? words.nothingOutside
      : (isOn ? words.changesWhenOn : words.changesWhenOff)(lost, changed, session.engine.schema.count);
  return (
    <div className="how-sure-article">
      <button
        type="button"
        role="switch"
        className="how-sure-switch"
        aria-checked={isOn}
        aria-describedby={hintId}
        onClick={() => session.actions.setDating(isOn ? 'best' : 'article')}
      >
        <span className="how-sure-track" aria-hidden="true">
          <span className="how-sure-knob" />
        </span>
        {sourceAlone(session.table, messages)}
      </button>
      <p id={hintId} className="how-sure-hint">
        {hint}
      </p>
    </div>
  );
};
