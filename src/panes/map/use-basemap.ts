/** The base map for as long as the pane lives: its canvas below the events, its names among them. */
import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { WAITS_FOR_GROUND } from '../../base/late-store.ts';
import { memoLast } from '../../base/memo.ts';
import { createBasemap, listCentres, paintNames, placeLabels, type BasemapState } from '../../basemap/basemap.ts';
import type { MapFrame, Rect } from '../../base/geo/frame.ts';
import type { City } from '../../layout/map/city.ts';
import type { MapLayout } from '../../layout/map/types.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { themeStore, type ThemeState } from '../../theme/theme-store.ts';
import { FONT } from '../../theme/tokens.ts';
import { CanvasLayer } from './canvas-layer.ts';
import { BUNDLED_MAP } from './load-basemap.ts';
import { measureText } from './measure-text.ts';
import { shownMap } from './shown-map-store.ts';

export interface BasemapView {
  readonly state: BasemapState;
  readonly cover: ReturnType<typeof createBasemap>['cover'];
  readonly retry: () => void;
  /** Capitals and centres of units. */
  readonly cities: readonly City[];
  readonly paintNames: (ctx: CanvasRenderingContext2D, frame: MapFrame, layout: MapLayout) => void;
}

/** Names are placed anew only when the view, the language or what they keep clear of has changed. */
const createPlaceNames = () =>
  memoLast(
    (
      labels: BasemapState['labels'],
      namedAreas: string,
      frame: MapFrame,
      lang: string,
      reserved: readonly Rect[],
      named: MapLayout['named'],
      lines: ReturnType<ReturnType<typeof createBasemap>['linesIn']>,
      // Texts are as wide as they were while it is the same.
      _look: ThemeState,
    ) => placeLabels(labels, namedAreas, frame, { lang, reserved, named, lines, measure: measureText }),
  );

export const useBasemap = (map: LeafletMap | null): BasemapView => {
  const [ground] = useState(() => createBasemap(BUNDLED_MAP));
  const state = useSyncExternalStore(ground.subscribe, ground.state);
  const { lang } = useMessages().dates;
  const retry = useRef(() => {
    ground.load().catch(() => {
      /* Never: its state says what failed. */
    });
  });
  useEffect(() => {
    retry.current();
    return ground.destroy;
  }, [ground]);
  useLayoutEffect(() => {
    if (!map) return undefined;
    const canvas = new CanvasLayer('map-base', (ctx, frame) => {
      const { labels, failed } = ground.state();
      ctx.canvas.toggleAttribute(WAITS_FOR_GROUND, labels.length === 0 && !failed);
      ground.paint(ctx, frame, themeStore.getState().palette);
    });
    canvas.addTo(map);
    const redraw = (): void => canvas.redraw();
    const stops = [themeStore.subscribe(redraw), ground.subscribe(redraw)];
    shownMap.setState({ shown: { basemap: ground, size: () => map.getSize() } });
    return () => {
      shownMap.setState({ shown: null });
      for (const stop of stops) stop();
      canvas.remove();
    };
  }, [map, ground]);
  return useMemo(() => {
    const place = createPlaceNames();
    const { labels, names } = state;
    return {
      state,
      cover: ground.cover,
      retry: () => retry.current(),
      cities: listCentres(labels, lang),
      paintNames: (ctx, frame, { taken, named, namedAreas }) =>
        paintNames(
          ctx,
          place(names, namedAreas, frame, lang, taken, named, ground.linesIn(frame), themeStore.getState()),
          themeStore.getState().palette,
          FONT,
        ),
    };
  }, [ground, state, lang]);
};
