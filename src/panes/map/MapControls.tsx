/** The map's own controls: zoom, fit, and a disclosure of the rest, which on a small map holds them all. */
import { useMessages } from '../../i18n/use-messages.ts';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { latePart } from '../../ui/late-part.tsx';
import { Popover } from '../../ui/Popover.tsx';
import type { MapToolsProps } from './MapTools.tsx';

const MapTools = latePart<MapToolsProps>({
  load: async () => (await import('./MapTools.tsx')).MapTools,
  name: ({ map }) => map.tools,
});

interface MapControlsProps extends Pick<MapToolsProps, 'moveBy' | 'onTool'> {
  readonly zoomBy: (delta: number) => void;
  readonly fit: () => void;
  /** Zoom and fit are in the disclosure. */
  readonly isFolded: boolean;
}

export const MapControls = ({ isFolded, moveBy, zoomBy, fit, onTool }: MapControlsProps) => {
  const { map } = useMessages();
  return (
    <div className="map-controls" role="group" aria-label={map.controls} data-floats>
      {!isFolded && (
        <>
          <IconButton icon="plus" size={16} label={map.zoomIn} className="map-control" onClick={() => zoomBy(1)} />
          <IconButton icon="minus" size={16} label={map.zoomOut} className="map-control" onClick={() => zoomBy(-1)} />
          <button type="button" className="map-control map-fit" title={map.fitTitle} onClick={fit}>
            {map.fit}
          </button>
        </>
      )}
      <Popover
        className="map-control map-area"
        face={<Icon name="more" size={20} />}
        label={map.tools}
        title={map.tools}
        plain
      >
        <MapTools moveBy={moveBy} {...(isFolded ? { zoomBy, fit } : {})} onTool={onTool} />
      </Popover>
    </div>
  );
};
