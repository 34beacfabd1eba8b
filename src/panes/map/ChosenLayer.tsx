/**
 * What is chosen of what the site offers beside the bundled map: a layer over it, with the control to choose one, and a
 * point of view on disputed borders; and what has to be said of them on the map and in the source line.
 */
import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import {
  createLayer,
  hostOf,
  lookBy,
  mapOffers,
  textIn,
  viewFor,
  type DisputeView,
  type MapLayer,
} from '../../basemap/layers.ts';
import { MAX_ZOOM } from '../../base/geo/frame.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { mapSource } from '../../session/map-source-store.ts';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { FONT } from '../../theme/tokens.ts';
import { useTheme } from '../../theme/use-theme.ts';
import { Dotted } from '../../ui/Dotted.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { useLateValue } from '../../ui/use-late-value.ts';
import type { BasemapView } from './use-basemap.ts';

interface ChosenLayerProps {
  readonly map: LeafletMap;
  readonly cover: BasemapView['cover'];
  readonly world: BasemapView['state']['world'];
  readonly onResize: () => void;
}

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

/** Draws disputed borders by a point of view, for as long as that is chosen. */
const useView = (view: DisputeView | null, world: ChosenLayerProps['world']): void => {
  useEffect(() => {
    if (!view || !world) return undefined;
    world.drawBy(lookBy(view));
    return () => world.drawBy(lookBy(null));
  }, [view, world]);
};

/** Says in the source line whom the map asks, and whose borders it draws. */
const useSource = (parts: readonly string[]): void => {
  const text = parts.map((part) => `${part} · `).join('');
  useEffect(() => {
    mapSource.setState({ text });
    return () => mapSource.setState({ text: '' });
  }, [text]);
};

const NO_OFFERS = { layers: [], views: [] };

export const ChosenLayer = ({ map, cover, world, onResize }: ChosenLayerProps) => {
  const { ground, dates } = useAllMessages();
  const { actions, table } = useSession();
  const base = useSelectionState((state) => state.selection.base);
  const offers = useLateValue(mapOffers);
  const { layers, views } = offers ?? NO_OFFERS;
  const layer = layers.find(({ id }) => id === base);
  const hasFailed = useCover(layer, cover);
  useDepth(map, layer);
  const named = table.document.view?.disputed;
  const view = viewFor(views, named);
  useView(view, world);
  useSource([
    ...(layer ? [ground.asked(layer.label, hostOf(layer, document.baseURI))] : []),
    ...(offers && named !== undefined && view?.id !== named ? [ground.unknownView(named)] : []),
    ...(view ? [ground.drawnBy(textIn(view.label, dates.lang), view.attribution)] : []),
  ]);
  useEffect(onResize, [onResize, layer, hasFailed]);
  const controls = map.getContainer().closest('.map')?.querySelector('.map-controls');
  return (
    <>
      {layer && (
        <p className="map-note" data-floats role="note">
          {hasFailed && <Dotted text={`${ground.layerFailed(layer.label)} · `} />}
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
