/** The map's own controls: zoom, fit, and the menu of areas and distances. */
import { useMessages } from '../../i18n/use-messages.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import type { Tool } from './area/draft.ts';
import './MapControls.css';

interface MapControlsProps {
  readonly zoomBy: (delta: number) => void;
  readonly fit: () => void;
  /** Takes a drawing tool; absent where nothing can be drawn. */ readonly onTool?: ((tool: Tool) => void) | undefined;
}

export const MapControls = ({ zoomBy, fit, onTool }: MapControlsProps) => {
  const { map, area } = useMessages();
  return (
    <div className="map-controls" data-floats role="group" aria-label={map.controls}>
      <IconButton icon="plus" size={16} label={map.zoomIn} className="map-control" onClick={() => zoomBy(1)} />
      <IconButton icon="minus" size={16} label={map.zoomOut} className="map-control" onClick={() => zoomBy(-1)} />
      <button type="button" className="map-control map-fit" title={map.fitTitle} onClick={fit}>
        {map.fit}
      </button>
      {onTool && (
        <Menu
          className="map-control map-area"
          label={area.menu}
          plain
          groups={[
            {
              id: 'area',
              title: area.title,
              items: [
                {
                  id: 'rectangle',
                  icon: 'rectangle',
                  label: area.rectangle,
                  note: area.filterNote,
                  onSelect: () => onTool('rectangle'),
                },
                {
                  id: 'polygon',
                  icon: 'area',
                  label: area.polygon,
                  note: area.filterNote,
                  onSelect: () => onTool('polygon'),
                },
                {
                  id: 'circle',
                  icon: 'circle',
                  label: area.circle,
                  note: area.filterNote,
                  onSelect: () => onTool('circle'),
                },
              ],
            },
            {
              id: 'measure',
              items: [
                {
                  id: 'measure',
                  icon: 'measure',
                  label: area.measure,
                  note: area.measureNote,
                  onSelect: () => onTool('measure'),
                },
              ],
            },
          ]}
        >
          {area.title}
        </Menu>
      )}
    </div>
  );
};
