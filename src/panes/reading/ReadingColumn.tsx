/** The column beside the map: what this is about, how much is shown, how sure it is; below, the legend or the selected event. */
import { useEffect, useRef, type ReactNode } from 'react';
import { storySteps } from '../../query/story/steps.ts';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { LazyCard } from './LazyCard.tsx';
import { Lede } from './Lede.tsx';
import { LazyLegend } from './LazyLegend.tsx';
import { StatusLine } from './StatusLine.tsx';
import './ReadingColumn.css';

/** Share of the column's height below which a card would start too low to be read. */
const LOWEST_CARD = 0.62;

/** Where the column is too short for its top and the card, the card counts; the column scrolls, never the page. */
const showCard = (scroller: HTMLElement, card: HTMLElement): void => {
  const top = card.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  if (top < 0 || top > scroller.clientHeight * LOWEST_CARD) scroller.scrollTop += top;
};

export interface ReadingColumnProps {
  /** Stands in place of the lede: a story's step. */
  readonly story?: ReactNode;
  /** Under the lede: the way into the story. */
  readonly entry?: ReactNode;
  /** Under the status: the filters in force. */
  readonly chips?: ReactNode;
  /** Under them: how sure it is. */
  readonly sure?: ReactNode;
  /** Stands in place of card and legend: an open panel. */
  readonly panel?: ReactNode;
}

export const ReadingColumn = ({ story, entry, chips, sure, panel }: ReadingColumnProps) => {
  const { table } = useSession();
  const selected = useSelectionState((state) => state.selection.selected);
  const hide = useSelectionState((state) => state.selection.hide);
  const hasCard = selected !== null && table.indexOf.has(selected);
  const step = useSelectionState((state) => state.selection.story);
  const told = step === null ? null : storySteps(table)[step - 1]?.view.selected;
  const column = useRef<HTMLDivElement>(null);
  const below = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const [scroller, place] = [column.current, below.current];
    // What the story's step has selected, its text is there to tell.
    if (!hasCard || selected === told || !scroller || !place) return undefined;
    // The card itself may come later than its place, and on the first view the page's layout too.
    const observer = new ResizeObserver(() => {
      if (!place.querySelector('.card')) return;
      observer.disconnect();
      showCard(scroller, place);
    });
    observer.observe(place);
    return () => observer.disconnect();
  }, [hasCard, selected, told]);
  useEffect(() => {
    if (step !== null && column.current) column.current.scrollTop = 0;
  }, [step]);
  const hasPanel = panel !== undefined;
  const isFirst = useRef(true);
  useEffect(() => {
    const [scroller, place] = [column.current, below.current];
    // A comparison that a link opens with leaves the lede in sight: nobody has asked for the panel yet.
    const isFromLink = isFirst.current;
    isFirst.current = false;
    if (!hasPanel || isFromLink || !scroller || !place) return undefined;
    // Its code may come later than its place.
    const observer = new ResizeObserver(() => {
      if (!place.firstElementChild) return;
      observer.disconnect();
      scroller.scrollTop += place.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    });
    observer.observe(place);
    return () => observer.disconnect();
  }, [hasPanel]);
  return (
    <div className="reading-column" ref={column}>
      <div className="reading-top">
        {story ?? (
          <>
            <Lede />
            {entry}
          </>
        )}
        <StatusLine />
        {chips}
        {!story && sure}
      </div>
      <div
        className="reading-below"
        data-card={(hasCard && !panel) || undefined}
        data-panel={panel !== undefined || undefined}
        ref={below}
      >
        {panel ?? (hasCard ? <LazyCard /> : !hide.includes('legend') && <LazyLegend />)}
      </div>
      {story && sure && <div className="reading-below reading-top">{sure}</div>}
    </div>
  );
};
