/** What the map's disclosure holds: ways to move it, areas and distances, and on a small map zoom and fit too. */
import { useEffect, useRef } from 'react';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { Icon, type IconName, type LateIcon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { LATE_ICONS } from '../../ui/late-icons.ts';
import { useClosePopup } from '../../ui/use-popup-panel.ts';
import type { Tool } from './area/draft.ts';

export interface MapToolsProps {
  /** Pixels to the right and down. */
  readonly moveBy: (dx: number, dy: number) => void;
  readonly zoomBy?: ((delta: number) => void) | undefined;
  readonly fit?: (() => void) | undefined;
  /** Takes a drawing tool; absent where nothing can be drawn. */
  readonly onTool?: ((tool: Tool) => void) | undefined;
}

interface ToolButtonProps {
  readonly icon?: IconName | LateIcon;
  readonly label: string;
  readonly note?: string;
  readonly onPress: () => void;
}

const ToolButton = ({ icon, label, note, onPress }: ToolButtonProps) => (
  <button type="button" className="map-tool" onClick={onPress}>
    {icon ? <Icon name={icon} size={20} /> : <span />}
    <span>{label}</span>
    {note !== undefined && <span className="map-tool-note">{note}</span>}
  </button>
);

/** The ways that the map goes, and how far: a third of what is in sight. */
const WAYS = [
  { way: 'west', dx: -1, dy: 0 },
  { way: 'north', dx: 0, dy: -1 },
  { way: 'south', dx: 0, dy: 1 },
  { way: 'east', dx: 1, dy: 0 },
] as const;
const PAN = 1 / 3;

/** What a drag does, by single presses. */
const Pan = ({ moveBy }: Pick<MapToolsProps, 'moveBy'>) => {
  const { mapTools: words } = useAllMessages();
  const group = useRef<HTMLDivElement>(null);
  const go = (dx: number, dy: number): void => {
    const { clientWidth = 0, clientHeight = 0 } = group.current?.closest('.map')?.querySelector('.map-view') ?? {};
    moveBy(Math.round(dx * clientWidth * PAN), Math.round(dy * clientHeight * PAN));
  };
  return (
    <div ref={group} className="map-pan" role="group" aria-label={words.pan}>
      {WAYS.map(({ way, dx, dy }) => (
        <IconButton key={way} icon={LATE_ICONS[way]} size={20} label={words.go[way]} onClick={() => go(dx, dy)} />
      ))}
    </div>
  );
};

export const MapTools = ({ moveBy, zoomBy, fit, onTool }: MapToolsProps) => {
  const { map, area } = useAllMessages();
  const close = useClosePopup();
  const tools = useRef<HTMLDivElement>(null);
  // One who opened it by a key goes on by it.
  useEffect(() => tools.current?.querySelector('button')?.focus({ preventScroll: true }), []);
  const take = (tool: Tool) => (): void => {
    close();
    onTool?.(tool);
  };
  return (
    <div className="map-tools" ref={tools}>
      <Pan moveBy={moveBy} />
      {zoomBy && <ToolButton icon="plus" label={map.zoomIn} onPress={() => zoomBy(1)} />}
      {zoomBy && <ToolButton icon="minus" label={map.zoomOut} onPress={() => zoomBy(-1)} />}
      {fit && (
        <ToolButton
          label={map.fit}
          onPress={() => {
            close();
            fit();
          }}
        />
      )}
      {onTool && (
        <>
          <p className="map-tools-title" id="map-tools-area">
            {area.title}
          </p>
          <div className="map-tools" role="group" aria-labelledby="map-tools-area">
            <ToolButton
              icon={LATE_ICONS.rectangle}
              label={area.rectangle}
              note={area.filterNote}
              onPress={take('rectangle')}
            />
            <ToolButton icon={LATE_ICONS.area} label={area.polygon} note={area.filterNote} onPress={take('polygon')} />
            <ToolButton icon={LATE_ICONS.circle} label={area.circle} note={area.filterNote} onPress={take('circle')} />
          </div>
          <ToolButton
            icon={LATE_ICONS.measure}
            label={area.measure}
            note={area.measureNote}
            onPress={take('measure')}
          />
        </>
      )}
    </div>
  );
};
