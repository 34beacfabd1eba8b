/** What the map's disclosure holds: areas and distances, and on a small map zoom and fit too. */
import { useEffect, useRef } from 'react';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { Icon, type IconName, type LateIcon } from '../../ui/Icon.tsx';
import { LATE_ICONS } from '../../ui/late-icons.ts';
import { useClosePopup } from '../../ui/use-popup-panel.ts';
import type { Tool } from './area/draft.ts';

export interface MapToolsProps {
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

export const MapTools = ({ zoomBy, fit, onTool }: MapToolsProps) => {
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
