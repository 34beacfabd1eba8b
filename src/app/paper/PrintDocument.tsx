/**
 * What is printed, a document of its own: a sheet with the pictures and what belongs to them, then the table. It shows
 * the view that is on the screen, and nothing of the screen.
 */
import { useMemo } from 'react';
import { isFramed } from '../../base/framed.ts';
import type { Basemap } from '../../basemap/basemap.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { MAX_ROWS } from '../../layout/timeline/layout-as-bars.ts';
import { useTellFacts } from '../../session/use-tell-facts.ts';
import { tell } from '../../wording/tell/tell.ts';
import { EventCard } from '../../panes/reading/EventCard.tsx';
import { ResponsesPane } from '../../panes/responses/ResponsesPane.tsx';
import { PrintTable } from '../../panes/table/PrintTable.tsx';
import { listParts } from '../../picture/part-lists.ts';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { keyOf, paintPaperMap, paintPaperTimeline, sceneOf, type Room } from './paint-paper.ts';
import { SheetHead, SheetKey, SheetLists, SheetSource, SheetStep } from './SheetWords.tsx';
import { hatchesInSight } from '../../picture/map-picture.ts';
import { SvgPicture } from './SvgPicture.tsx';
import { usePaperMap } from './use-paper-map.ts';
import { useSheet } from './use-sheet.ts';

const MAP_SHARE = 0.4;
/** A narrower frame has the map above the timeline; a lower one has no room for both. */
const LEAST_BESIDE = 560;
const LEAST_STACKED = 300;
/** What a map may be high, while the words around it are measured, in CSS pixels. */
const USUAL = 420;

interface Rooms {
  readonly map: Room | null;
  readonly timeline: Room | null;
  readonly isStacked: boolean;
}

/** Shares the room among the pictures that there are. */
const shareRoom = ({ width, height }: Room, hasMap: boolean, hasTimeline: boolean): Rooms => {
  if (!hasMap || !hasTimeline) {
    const whole = { width, height };
    return { map: hasMap ? whole : null, timeline: hasTimeline ? whole : null, isStacked: false };
  }
  if (width >= LEAST_BESIDE) {
    const mapWidth = Math.round(width * MAP_SHARE);
    return {
      map: { width: mapWidth, height },
      timeline: { width: width - mapWidth, height },
      isStacked: false,
    };
  }
  if (height < LEAST_STACKED) return { map: null, timeline: { width, height }, isStacked: false };
  const mapHeight = Math.round(height * MAP_SHARE);
  return {
    map: { width, height: mapHeight },
    timeline: { width, height: height - mapHeight },
    isStacked: true,
  };
};

export interface PrintDocumentProps {
  /** Null where it has not come, or could not be had. */
  readonly basemap: Basemap | null;
  /** CSS pixels of the map on the screen; null where there is none. */
  readonly screen: { readonly x: number; readonly y: number } | null;
}

export const PrintDocument = ({ basemap, screen }: PrintDocumentProps) => {
  const session = useSession();
  const messages = useAllMessages();
  const view = useSelectionState(({ selection }) => selection.view);
  const mapView = useSelectionState(({ selection }) => selection.mapView);
  const hasSelected = useSelectionState(({ selection }) => selection.selected !== null);
  const inFrame = isFramed();
  const { sheet, room, isLong, width } = useSheet(inFrame);
  const scene = useMemo(() => sceneOf(session, messages), [session, messages]);
  const { context } = session;
  const { by, hatches, lines } = usePaperMap(screen !== null);
  const painted = useMemo(() => {
    const hasMap = (view === 'split' || view === 'map') && basemap !== null;
    const hasTimeline = (view === 'split' || view === 'timeline') && context.isDated;
    const rooms = shareRoom(room ?? { width, height: USUAL }, hasMap, hasTimeline);
    return {
      map: rooms.map && basemap ? paintPaperMap(scene, basemap, mapView ?? context.bbox, screen, rooms.map) : null,
      timeline: room && rooms.timeline && paintPaperTimeline(scene, rooms.timeline),
      isStacked: rooms.isStacked,
    };
  }, [room, width, view, basemap, context, scene, mapView, screen]);
  const { map, timeline } = painted;
  const facts = useTellFacts(MAX_ROWS);
  const told = facts ? tell(facts, 'sentence', messages) : '';
  const isPicture = view !== 'table' && view !== 'responses';
  const lists = useMemo(() => (isPicture && !inFrame ? listParts(scene) : []), [isPicture, inFrame, scene]);
  // While the words are measured the key has what it will have with both pictures.
  const ofMap = map
    ? [...hatchesInSight(map.frame, messages.dates.lang, (dispute) => by?.list.has(dispute) ?? false), ...hatches]
    : [];
  const key = isPicture ? keyOf(scene, map !== null, timeline ?? { mode: 'bars' }, ofMap) : [];
  const listed = lists.length > 0 && <SheetLists lists={lists} />;
  return (
    <div
      className="print-only paper"
      data-theme="light"
      data-framed={inFrame || undefined}
      data-measuring={room === null || undefined}
      style={room === null ? { width } : undefined}
    >
      <section className="paper-sheet" ref={sheet}>
        <SheetHead scene={scene} />
        {!inFrame && <SheetStep />}
        {room && (map || timeline) && (
          <div className="paper-pictures" data-stacked={painted.isStacked || undefined}>
            {map && (
              <div className="paper-map" style={{ flexGrow: map.width }}>
                <SvgPicture {...map} name={`${messages.map.region}. ${told}`} />
              </div>
            )}
            {timeline && (
              <div className="paper-timeline" style={{ flexGrow: timeline.width }}>
                <SvgPicture {...timeline} name={`${messages.timeline.region}. ${told}`} />
              </div>
            )}
          </div>
        )}
        {map && map.beyond.length > 0 && <p className="paper-small paper-beyond">{map.beyond.join(' · ')}</p>}
        {!isLong && listed}
        {key.length > 0 && <SheetKey entries={key} scene={scene} />}
        <SheetSource scene={scene} ofMap={map ? lines : null} />
      </section>
      {isLong && listed}
      {!inFrame && hasSelected && <EventCard />}
      {view === 'responses' && <ResponsesPane />}
      {!inFrame && <PrintTable />}
    </div>
  );
};
