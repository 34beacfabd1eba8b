/** In the bar: how many events lie in the drawn area, what that means, and the ways to change or drop it. */
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { overlaps } from '../../../base/geo/frame.ts';
import { directionOf } from '../../../layout/map/pointers.ts';
import type { Direction } from '../../../layout/map/types.ts';
import { useResult } from '../../../session/use-result.ts';
import { useAnswer, useSession } from '../../../session/use-session.ts';
import { useAllMessages } from '../../../i18n/use-messages.ts';
import { writeCircle } from '../../../selection/circle.ts';
import { describeCircle } from '../../../wording/describe-circle.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { LATE_ICONS } from '../../../ui/late-icons.ts';
import { Popover } from '../../../ui/Popover.tsx';
import { AreaDetails } from './AreaDetails.tsx';
import type { AreaView } from './area-view.ts';
import type { Pixel } from './paint-area.ts';
import type { DrawnShape } from './drawn-shape.ts';

const ARROWS: Readonly<Record<Direction, string>> = {
  north: '↑',
  northEast: '↗',
  east: '→',
  southEast: '↘',
  south: '↓',
  southWest: '↙',
  west: '←',
  northWest: '↖',
};

interface AreaChipProps {
  readonly shape: DrawnShape;
  readonly bar: HTMLElement;
  readonly view: AreaView;
  readonly canEdit: boolean;
  /** Drawn or changed just now: the chip is where that led to. */
  readonly takesFocus: boolean;
  readonly onShow: () => void;
  readonly onEdit: () => void;
}

const boxOf = (ring: readonly Pixel[]) => {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
};

/** Which way the area lies; null while some of it is in sight. */
const useAway = (view: AreaView): Direction | null => {
  const [away, setAway] = useState<Direction | null>(null);
  useEffect(
    () =>
      view.follow((ring, frame) => {
        const box = boxOf(ring);
        const isInSight = overlaps(box, { x: 0, y: 0, width: frame.width, height: frame.height });
        setAway(isInSight ? null : directionOf(box.x + box.width / 2, box.y + box.height / 2, frame));
      }),
    [view],
  );
  return away;
};

const STATUS = ['status'] as const;

export const AreaChip = (props: AreaChipProps) => {
  const { shape, bar, view, canEdit, takesFocus, onShow, onEdit } = props;
  const session = useSession();
  const messages = useAllMessages();
  const { area: names, areaTools: words } = messages;
  const chip = useRef<HTMLDivElement>(null);
  const away = useAway(view);
  useEffect(() => {
    if (takesFocus) chip.current?.querySelector<HTMLElement>('.area-chip-count')?.focus({ preventScroll: true });
  }, [takesFocus]);
  // As the status does, it tells the present number, a drag's preview included.
  const counts = useResult({ kind: 'counts', question: useAnswer().question, parts: STATUS })?.value.status;
  const count = counts ? words.events(counts.shown - counts.possiblyInside, counts.shown) : '';
  const isCircle = shape.key === 'near';
  const within = isCircle ? describeCircle(session.table, writeCircle(shape.circle), messages) : '';
  return createPortal(
    <div ref={chip} className="area-chip" role="group" aria-label={isCircle ? within : names.title}>
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
            <Icon name={isCircle ? LATE_ICONS.circle : LATE_ICONS.area} size={16} />
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
    </div>,
    bar,
  );
};
