/** The column beside the map: what this is about, how much is shown, how sure it is; below, the legend or the selected event. */
import { useEffect, useRef } from 'react';
import { useSelectionState, useSession } from '../../derive/use-session.ts';
import { EventCard } from './EventCard.tsx';
import { HowSure } from './HowSure.tsx';
import { Lede } from './Lede.tsx';
import { Legend } from './Legend.tsx';
import { StatusLine } from './StatusLine.tsx';
import './ReadingColumn.css';

export const ReadingColumn = () => {
  const { table } = useSession();
  const selected = useSelectionState((state) => state.selection.selected);
  const hide = useSelectionState((state) => state.selection.hide);
  const hasCard = selected !== null && table.indexOf.has(selected);
  const below = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The card must be seen where the column is longer than the page; the column scrolls, never the page.
    if (hasCard) below.current?.scrollIntoView({ block: 'nearest' });
  }, [hasCard, selected]);
  return (
    <div className="reading-column">
      <div className="reading-top">
        <Lede />
        <StatusLine />
        {!hide.includes('filters') && <HowSure />}
      </div>
      <div className="reading-below" data-card={hasCard || undefined} ref={below}>
        {hasCard ? <EventCard /> : !hide.includes('legend') && <Legend />}
      </div>
    </div>
  );
};
