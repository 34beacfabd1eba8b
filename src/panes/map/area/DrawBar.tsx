/**
 * While something is drawn: what to do next, the distance so far, and the buttons that finish, take back and cancel.
 */
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import type { Map as LeafletMap } from 'leaflet';
import { copyText } from '../../../base/copy-text.ts';
import { wrapLng } from '../../../base/geo/frame.ts';
import { distanceKm, pathKm } from '../../../base/great-circle.ts';
import type { Corner } from '../../../layout/map/area-geometry.ts';
import { atlasOf } from '../../../query/places/atlas.ts';
import type { City } from '../../../layout/map/city.ts';
import { nearestPlace } from '../../../layout/map/nearest-place.ts';
import { snapToPlace } from '../../../layout/map/snap.ts';
import { useSession } from '../../../session/use-session.ts';
import { useAllMessages } from '../../../i18n/use-messages.ts';
import type { AllMessages } from '../../../i18n/en.ts';
import type { EventTable } from '../../../events/types.ts';
import { areaOfDraft, startDraft, type AreaDraft, type Refusal, type Tool } from './draft.ts';
import { createDrawView, type DrawView } from './draw-view.ts';
import { isCoarse } from '../../../ui/is-coarse.ts';
import { useEscape } from '../../../ui/use-escape.ts';

interface DrawBarProps {
  readonly tool: Tool;
  readonly map: LeafletMap;
  readonly pane: RefObject<HTMLElement | null>;
  /** Where words and buttons stand. */
  readonly bar: HTMLElement;
  readonly cities: readonly City[];
  readonly moveBy: (dx: number, dy: number) => void;
  readonly zoomBy: (delta: number) => void;
  /** The area as drawn; null: cancelled, or measured enough. */
  readonly onEnd: (draft: AreaDraft | null) => void;
}

/** A spot in words: its position, and the nearest place that has a name. */
export const describeSpot = (
  table: EventTable,
  cities: readonly City[],
  [lon, lat]: Corner,
  { areaTools: area }: Pick<AllMessages, 'areaTools'>,
): string => {
  const near = nearestPlace(atlasOf(table), cities, [lon, lat]);
  const at = area.position(lat, wrapLng(lon));
  return near ? area.spot(at, area.nearPlace(near.km, near.name)) : at;
};

const stepText = (
  { tool, corners }: AreaDraft,
  by: 'mouse' | 'touch' | 'keys',
  { steps }: AllMessages['areaTools'],
): string => {
  const texts: readonly string[] = steps[tool][by];
  return texts[Math.min(tool === 'polygon' && corners.length < 3 ? 1 : texts.length - 1, corners.length)] ?? '';
};

export const DrawBar = (props: DrawBarProps) => {
  const { tool, map, pane, bar, cities } = props;
  const { table } = useSession();
  const messages = useAllMessages();
  const { areaTools: words } = messages;
  const pad = useRef<HTMLDivElement>(null);
  const view = useRef<DrawView | null>(null);
  const latest = useRef(props);
  const [draft, setDraft] = useState<AreaDraft>(() => startDraft(tool));
  const [refused, setRefused] = useState<Refusal | null>(null);
  const [cross, setCross] = useState<Corner | null>(null);
  const [byKeys, setByKeys] = useState(false);
  const [copied, setCopied] = useState('');
  useLayoutEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    const node = pane.current;
    if (!node) return undefined;
    const created = createDrawView(map, node, {
      tool,
      distance: words.distance,
      snap: (at, frame, reach) => snapToPlace(atlasOf(table), latest.current.cities, frame, at, reach),
      onDraft: (next, why) => {
        setDraft(next);
        setRefused(why);
        setCopied('');
      },
      onCross: (spot) => {
        setCross(spot);
        setByKeys(spot !== null);
      },
      onFinish: (done) => latest.current.onEnd(done),
      onCancel: () => latest.current.onEnd(null),
      moveBy: (dx, dy) => latest.current.moveBy(dx, dy),
      zoomBy: (delta) => latest.current.zoomBy(delta),
    });
    view.current = created;
    pad.current?.focus({ preventScroll: true });
    // Someone who came by the keyboard sees the cross at once.
    if (pad.current?.matches(':focus-visible')) created.startKeys();
    return () => created.destroy();
  }, [map, pane, tool, words, table]);
  useEscape(() => props.onEnd(null));
  const isMeasure = tool === 'measure';
  const spot = cross ?? (isMeasure ? draft.corners.at(-1) : undefined);
  const by = byKeys ? 'keys' : isCoarse() ? 'touch' : 'mouse';
  const isMeasured = isMeasure && draft.corners.length > 1;
  const [centre] = draft.corners;
  const radius = tool === 'circle' && centre && cross ? words.radiusIs(distanceKm(centre, cross)) : '';
  const total = isMeasured ? words.total(pathKm(draft.corners), draft.corners.length) : '';
  const status = refused ? words[refused] : isMeasured ? total : stepText(draft, by, words);
  const copy = (): void => {
    copyText(words.distance(pathKm(draft.corners)), (isCopied) => setCopied(isCopied ? words.copied : words.notCopied));
  };
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- an application takes the keys that move the cross */}
      <div ref={pad} className="area-pad" role="application" tabIndex={0} aria-label={words.pad(messages.area[tool])} />
      {createPortal(
        <div className="area-bar" role="group" aria-label={words.bar}>
          <div className="area-bar-words">
            <p className="area-bar-text" role="status">
              {status}
            </p>
            <p className="area-bar-spot" aria-live="polite">
              {copied || radius || (spot ? describeSpot(table, cities, spot, messages) : '')}
            </p>
          </div>
          <div className="area-bar-buttons">
            {tool === 'polygon' && areaOfDraft(draft) && (
              <button type="button" className="area-button" onClick={() => view.current?.finish()}>
                {words.finish}
              </button>
            )}
            {isMeasured && (
              <button type="button" className="area-button" onClick={copy}>
                {words.copy}
              </button>
            )}
            {draft.corners.length > 0 && (
              <button type="button" className="area-button" onClick={() => view.current?.undo()}>
                {isMeasure || tool === 'circle' ? words.undoPoint : words.undoCorner}
              </button>
            )}
            <button type="button" className="area-button" onClick={() => props.onEnd(null)}>
              {isMeasured ? words.done : words.cancel}
            </button>
          </div>
        </div>,
        bar,
      )}
    </>
  );
};
