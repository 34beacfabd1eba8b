/**
 * The layer that is chosen over the bundled map, the control to choose one, and what has to be said of it on the map.
 */
import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import type { CoverLayer } from '../../basemap/basemap.ts';
import { createLayer, mapLayers, type MapLayer } from '../../basemap/layers.ts';
import { MAX_ZOOM } from '../../base/geo/frame.ts';
import { lateValue } from '../../base/late-store.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { FONT } from '../../theme/tokens.ts';
import { useTheme } from '../../theme/use-theme.ts';
import { Menu } from '../../ui/Menu.tsx';

interface ChosenLayerProps {
  readonly map: LeafletMap;
  readonly cover: (layer: CoverLayer | null) => void;
  readonly onResize: () => void;
}

const useLayers = (): readonly MapLayer[] => {
  useSyncExternalStore(mapLayers.subscribe, mapLayers.getState);
  useEffect(() => mapLayers.ask(), []);
  return lateValue(mapLayers) ?? [];
};

/** Whether part of the layer could not be had. */
const useCover = (layer: MapLayer | undefined, cover: ChosenLayerProps['cover']): boolean => {
  const [hasFailed, setFailed] = useState(false);
  const { palette } = useTheme();
  const { lang } = useAllMessages().dates;
  useEffect(() => {
    if (!layer) return undefined;
    const created = createLayer(layer, { palette, font: FONT, lang }, () => {
      setFailed(created.hasFailed());
      cover(created);
    });
    cover(created);
    return () => {
      created.destroy();
      setFailed(false);
      cover(null);
    };
  }, [layer, cover, palette, lang]);
  return hasFailed;
};

/** While a layer is chosen one may zoom as far as it goes; a link into it opens there. */
const useDepth = (map: LeafletMap, layer: MapLayer | undefined): void => {
  const { store } = useSession();
  useEffect(() => {
    map.setMaxZoom(Math.max(MAX_ZOOM, layer?.maxZoom ?? 0));
    const view = store.getState().selection.mapView;
    if (view?.kind === 'll' && view.zoom > map.getZoom())
      map.setView([view.lat, view.lng], Math.min(view.zoom, map.getMaxZoom()), { animate: false });
  }, [map, layer, store]);
};

export const ChosenLayer = ({ map, cover, onResize }: ChosenLayerProps) => {
  const { ground } = useAllMessages();
  const { actions } = useSession();
  const base = useSelectionState((state) => state.selection.base);
  const layers = useLayers();
  const layer = layers.find(({ id }) => id === base);
  const hasFailed = useCover(layer, cover);
  useDepth(map, layer);
  useEffect(onResize, [onResize, layer, hasFailed]);
  const controls = map.getContainer().parentElement?.querySelector('.map-controls');
  return (
    <>
      {layer && (
        <p className="map-note" role="note">
          {hasFailed && `${ground.layerFailed(layer.label)} · `}
          <bdi>{layer.attribution}</bdi>
        </p>
      )}
      {layers.length > 0 &&
        controls &&
        createPortal(
          <Menu
            className="map-control map-area"
            label={ground.choose}
            plain
            groups={[
              {
                id: 'layers',
                title: ground.choose,
                items: [
                  {
                    id: 'vector',
                    label: ground.bundled,
                    checked: layer === undefined,
                    onSelect: () => actions.setBase(null),
                  },
                  ...layers.map(({ id, label, attribution }) => ({
                    id,
                    label,
                    note: attribution,
                    checked: id === layer?.id,
                    onSelect: () => actions.setBase(id),
                  })),
                ],
              },
            ]}
          >
            {ground.layers}
          </Menu>,
          controls,
        )}
    </>
  );
};
