/** The area's chip: how many events lie in it, what that means, and the ways to change or drop it. */
import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useRef, useState } from 'react';
import type { Direction } from '../../../layout/map/types.ts';
import { useResult } from '../../../session/use-result.ts';
import { useAnswer, useSession } from '../../../session/use-session.ts';
import { useAllMessages } from '../../../i18n/use-messages.ts';
import { writeCircle } from '../../../selection/circle.ts';
import { describeCircle } from '../../../wording/describe-circle.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Popover } from '../../../ui/Popover.tsx';
import type { ChromeBoxes } from '../chrome-boxes.ts';
import { ARROWS } from '../MapPointers.tsx';
import { AreaDetails } from './AreaDetails.tsx';
import type { AreaView } from './area-view.ts';
import type { Pixel } from './paint-area.ts';
import type { DrawnShape } from './drawn-shape.ts';
import { placeChip } from './place-chip.ts';

interface AreaChipProps {
  readonly shape: DrawnShape;
  readonly map: LeafletMap;
  readonly view: AreaView;
  readonly chrome: () => ChromeBoxes | null;
  readonly canEdit: boolean;
  /** Drawn or changed just now: the chip is where that led to. */
  readonly takesFocus: boolean;
  readonly onResize: () => void;
  readonly onShow: () => void;
  readonly onEdit: () => void;
}

const boxOf = (ring: readonly Pixel[]) => {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
};

/**
 * Keeps the chip beside the area, clear of the other chrome;
 * @returns which way the area lies when it is out of sight.
 */
const useChipPlace = (
  { map, view, chrome, takesFocus, onResize }: AreaChipProps,
  chip: React.RefObject<HTMLDivElement | null>,
): Direction | null => {
  const [away, setAway] = useState<Direction | null>(null);
  useEffect(() => {
    let wantsFocus = takesFocus;
    let boxes = chrome()?.lasting('.area-chip') ?? [];
    const unfollow = view.follow((ring, { width, height }) => {
      const node = chip.current;
      if (!node) return;
      const placed = placeChip(boxOf(ring), { width: node.offsetWidth, height: node.offsetHeight }, boxes, {
        width,
        height,
      });
      node.style.transform = `translate(${Math.round(placed.x)}px,${Math.round(placed.y)}px)`;
      node.style.visibility = 'visible';
      setAway(placed.away);
      if (wantsFocus) node.querySelector<HTMLElement>('.area-chip-count')?.focus({ preventScroll: true });
      wantsFocus = false;
    });
    // Names keep clear of the chip, and the chip of what has come or gone, once the map rests.
    const settle = (): void => {
      boxes = chrome()?.lasting('.area-chip') ?? [];
      view.redraw();
      requestAnimationFrame(onResize);
    };
    map.on('moveend resize', settle);
    const observer = new ResizeObserver(settle);
    if (chip.current) observer.observe(chip.current);
    const frame = requestAnimationFrame(settle);
    return () => {
      cancelAnimationFrame(frame);
      unfollow();
      observer.disconnect();
      map.off('moveend resize', settle);
    };
  }, [map, view, chrome, takesFocus, onResize, chip]);
  useEffect(() => onResize, [onResize]);
  return away;
};

const STATUS = ['status'] as const;

export const AreaChip = (props: AreaChipProps) => {
  const { shape, canEdit, onShow, onEdit } = props;
  const session = useSession();
  const messages = useAllMessages();
  const { area: names, areaTools: words } = messages;
  const chip = useRef<HTMLDivElement>(null);
  const away = useChipPlace(props, chip);
  // As the status does, it tells the present number, a drag's preview included.
  const counts = useResult({ kind: 'counts', question: useAnswer().question, parts: STATUS })?.value.status;
  const count = counts ? words.events(counts.shown - counts.possiblyInside, counts.shown) : '';
  const isCircle = shape.key === 'near';
  const within = isCircle ? describeCircle(session.table, writeCircle(shape.circle), messages) : '';
  return (
    <div ref={chip} className="area-chip" data-floats role="group" aria-label={isCircle ? within : names.title}>
      {away && (
        <button
          type="button"
          className="area-chip-go"
          aria-label={`${words.show}. ${words.away}`}
          title={words.away}
          onClick={onShow}
        >
          <span aria-hidden="true">{ARROWS[away]}</span>
        </button>
      )}
      <Popover
        face={
          <>
            <Icon name={isCircle ? 'circle' : 'area'} size={16} />
            {count}
          </>
        }
        label={isCircle ? words.circleTitle(within, count) : words.chip(count)}
        title={words.about}
        className="area-chip-count"
      >
        <AreaDetails shape={shape} canEdit={canEdit} onShow={onShow} onEdit={onEdit} />
      </Popover>
      {canEdit && (
        <button
          type="button"
          className="area-chip-edit"
          title={isCircle ? words.editCircle : words.editLong}
          onClick={onEdit}
        >
          {words.edit}
        </button>
      )}
      <IconButton
        icon="close"
        size={16}
        label={isCircle ? words.removeCircle : words.remove}
        onClick={() => session.actions.setDrawn(shape.key, null)}
      />
    </div>
  );
};
