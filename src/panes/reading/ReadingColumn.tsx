/** The column beside the map: lede, status and how sure; below them the legend, the card or an open panel. */
import { useEffect, useRef, type ReactNode } from 'react';
import { storySteps } from '../../query/story/steps.ts';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { LazyCard } from './LazyCard.tsx';
import { Lede } from './Lede.tsx';
import { LazyLegend } from './LazyLegend.tsx';
import { StatusLine } from './StatusLine.tsx';
import './ReadingColumn.css';

/** A card that would start below this share of the column's height is scrolled into view. */
const MAX_CARD_TOP = 0.62;

/** Scrolls the column, never the page, so that the card can be read. */
const showCard = (scroller: HTMLElement, card: HTMLElement): void => {
  const top = card.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  if (top < 0 || top > scroller.clientHeight * MAX_CARD_TOP) scroller.scrollTop += top;
};

interface ReadingColumnProps {
  /** In place of the lede: a step of a story. */
  readonly story?: ReactNode;
  /** Below the lede: the button that opens the story. */
  readonly entry?: ReactNode;
  /** Below the status: the filters in force. */
  readonly chips?: ReactNode;
  /** Below them: how sure. */
  readonly sure?: ReactNode;
  /** In place of card and legend: an open panel. */
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
    // A selection by a step of the story does not scroll: the step's text is being read.
    if (!hasCard || selected === told || !scroller || !place) return undefined;
    // The card's code may load after its place is rendered, and on the first view the layout may not be settled.
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
    // A link that opens with a comparison leaves the lede in view: the reader has not asked for the panel.
    const isFromLink = isFirst.current;
    isFirst.current = false;
    if (!hasPanel || isFromLink || !scroller || !place) return undefined;
    // The panel's code may load later.
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
