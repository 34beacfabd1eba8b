/** Chips at the map's edges toward events beyond it; each is a button that flies there. */
import { useState } from 'react';
import type { GeoBox } from '../../base/geo/frame.ts';
import type { Direction, Pointer, PaneEdge } from '../../layout/map/types.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { Pointers } from './event-view.ts';
import './MapPointers.css';

export const ARROWS: Readonly<Record<Direction, string>> = {
  north: '↑',
  northEast: '↗',
  east: '→',
  southEast: '↘',
  south: '↓',
  southWest: '↙',
  west: '←',
  northWest: '↖',
};
const EDGES: readonly PaneEdge[] = ['left', 'top', 'right', 'bottom'];

interface ChipProps {
  readonly pointer: Pointer;
  readonly onGo: (box: GeoBox) => void;
}

const Chip = ({ pointer, onGo }: ChipProps) => {
  const { direction } = pointer;
  const isBefore = direction === null || direction.endsWith('est') || direction === 'north' || direction === 'south';
  const arrow = direction && <span aria-hidden="true">{ARROWS[direction]}</span>;
  return (
    <button
      type="button"
      className="pointer"
      data-floats
      aria-label={pointer.name}
      title={pointer.name}
      aria-pressed={pointer.isSelected || undefined}
      onClick={() => onGo(pointer.box)}
    >
      {isBefore && arrow}
      <span className="pointer-text">{pointer.text}</span>
      {!isBefore && arrow}
    </button>
  );
};

interface MapPointersProps {
  readonly value: Pointers;
  readonly onGo: (box: GeoBox) => void;
  readonly onFit: () => void;
}

export const MapPointers = ({ value, onGo, onFit }: MapPointersProps) => {
  const { map } = useMessages();
  const { pointers, more, moreEdge } = value;
  if (pointers.length === 0 && moreEdge === null) return null;
  return (
    <div className="pointers" role="group" aria-label={map.pointers}>
      {EDGES.map((edge) => (
        <div key={edge} className={`pointers-edge pointers-${edge}`}>
          {pointers
            .filter((pointer) => pointer.edge === edge)
            .map((pointer) => (
              <Chip key={pointer.key} pointer={pointer} onGo={onGo} />
            ))}
          {edge === moreEdge && (
            <button type="button" className="pointer" data-floats title={map.fitTitle} onClick={onFit}>
              {map.morePointers(more)}
            </button>
          )}
        </div>
      ))}
    </div>
  );
};

/** The pointers as state that the painter sets only when they change. */
export const usePointers = (): readonly [Pointers, (pointers: Pointers) => void] =>
  useState<Pointers>({ pointers: [], more: 0, moreEdge: null });
