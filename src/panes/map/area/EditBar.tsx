/** While an area is changed: its handles on the map, where the last one moved went, and the buttons beside them. */
import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { MIN_CORNERS, type Corner } from '../../../layout/map/area-geometry.ts';
import type { City } from '../../../layout/map/city.ts';
import { useSession } from '../../../session/use-session.ts';
import { useAllMessages } from '../../../i18n/use-messages.ts';
import type { Area } from '../../../selection/area.ts';
import { writeCircle } from '../../../selection/circle.ts';
import { encodeArea } from '../../../selection/encode-area.ts';
import { readFrame } from '../canvas-layer.ts';
import type { AreaView } from './area-view.ts';
import { ringPixels } from './ring-pixels.ts';
import { describeSpot } from './DrawBar.tsx';
import { createCircleHandles, type CircleHandles } from './circle-handles.ts';
import type { DrawnShape } from './drawn-shape.ts';
import { createEditHandles, type EditHandles } from './edit-handles.ts';
import { useEscape } from '../../../ui/use-escape.ts';
import { isCoarse } from '../../../ui/is-coarse.ts';

interface EditBarProps {
  readonly shape: DrawnShape;
  readonly map: LeafletMap;
  /** Where words and buttons stand. */
  readonly bar: HTMLElement;
  readonly view: AreaView;
  readonly cities: readonly City[];
  /** Brings the whole area into sight. */
  readonly onShow: () => void;
  readonly onDone: () => void;
}

/** Whether every corner can be taken hold of. */
const isWithinReach = (area: Area, map: LeafletMap): boolean => {
  const frame = readFrame(map);
  return ringPixels(area, frame).every(([x, y]) => x > 0 && y > 0 && x < frame.width && y < frame.height);
};

export const EditBar = (props: EditBarProps) => {
  const { shape, map, bar, view, cities, onDone } = props;
  const { actions, table } = useSession();
  const messages = useAllMessages();
  const { areaTools: words } = messages;
  const layer = useRef<HTMLDivElement>(null);
  const area = shape.ring;
  const handles = useRef<{ readonly set: (shape: DrawnShape) => void; readonly remove: () => void } | null>(null);
  const first = useRef(shape);
  const [said, setSaid] = useState<{ readonly what: string; readonly at: Corner } | null>(null);
  const [corner, setCorner] = useState<number | null>(null);
  const start = useRef(props);
  useEffect(() => {
    const { shape: drawn, onShow } = start.current;
    if (!isWithinReach(drawn.ring, map)) onShow();
  }, [map]);
  useEffect(() => {
    const node = layer.current;
    if (!node) return undefined;
    const say = (what: string, at: Corner): void => setSaid({ what, at });
    const shown = first.current;
    let created: EditHandles | CircleHandles;
    if (shown.key === 'area') {
      const corners = createEditHandles(map, node, view, shown.ring, {
        words,
        commit: (next) => actions.setDrawn('area', encodeArea(next)),
        say,
        onCorner: (index) => {
          if (index !== null) setCorner(index);
        },
      });
      handles.current = { set: ({ ring }) => corners.set(ring), remove: corners.remove };
      created = corners;
    } else {
      const round = createCircleHandles(map, node, view, shown.circle, {
        words,
        commit: (next) => actions.setDrawn('near', writeCircle(next)),
        say,
      });
      handles.current = { set: (next) => next.key === 'near' && round.set(next.circle), remove: () => {} };
      created = round;
    }
    node.querySelector('button')?.focus({ preventScroll: true });
    return () => created.destroy();
  }, [map, view, words, actions]);
  useLayoutEffect(() => {
    first.current = shape;
    handles.current?.set(shape);
  }, [shape]);
  useEscape(onDone);
  const isTouch = isCoarse();
  const isCircle = shape.key === 'near';
  const editing = isTouch ? words.editingTouch : words.editing;
  const canRemove = !isCircle && corner !== null && area.length > MIN_CORNERS;
  return (
    <>
      <div
        ref={layer}
        className="area-handles"
        role="group"
        aria-label={isCircle ? words.editCircle : words.editLong}
      />
      {createPortal(
        <div className="area-bar" role="group" aria-label={isCircle ? words.editCircle : words.editLong}>
          <div className="area-bar-words">
            <p className="area-bar-text">{isCircle ? words.editingCircle : editing}</p>
            <p className="area-bar-spot" role="status">
              {said ? words.moved(said.what, describeSpot(table, cities, said.at, messages)) : ''}
            </p>
          </div>
          <div className="area-bar-buttons">
            {canRemove && (
              <button type="button" className="area-button" onClick={() => handles.current?.remove()}>
                {words.removeCorner}
              </button>
            )}
            <button type="button" className="area-button" onClick={onDone}>
              {words.done}
            </button>
          </div>
        </div>,
        bar,
      )}
    </>
  );
};
