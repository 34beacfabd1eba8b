/** The base map for as long as the pane lives: its canvas below the events, its names among them. */
import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { memoLast } from '../../base/memo.ts';
import type { MapFrame, Rect } from '../../base/geo/frame.ts';
import type { City } from '../../layout/map/city.ts';
import type { MapLayout } from '../../layout/map/types.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { themeStore } from '../../theme/theme-store.ts';
import { FONT } from '../../theme/tokens.ts';
import { labelLang, type Label, type LabelLang } from '../../basemap/labels.ts';
import { placeNames } from '../../basemap/names.ts';
import { paintNames } from '../../basemap/paint-names.ts';
import { paintBasemap } from '../../basemap/paint.ts';
import { CanvasLayer } from './canvas-layer.ts';
import { loadBasemap, type BasemapData } from './load-basemap.ts';
import { measureText } from './measure-text.ts';

export interface Basemap {
  readonly failed: boolean;
  readonly retry: () => void;
  /** Capitals and oblast centres. */
  readonly cities: readonly City[];
  readonly paintNames: (ctx: CanvasRenderingContext2D, frame: MapFrame, layout: MapLayout) => void;
}

/** The labels without the areas that the events' own labels name. */
const createLeaveOut = () =>
  memoLast((labels: readonly Label[], namedAreas: string): readonly Label[] => {
    const named = new Set(namedAreas.split('\n'));
    return namedAreas === ''
      ? labels
      : labels.filter((label) => label.kind !== 'oblast' || !(named.has(label.en) || named.has(label.uk)));
  });

/** Names are placed anew only when the view, the language or what they keep clear of has changed. */
const createPlaceNames = () =>
  memoLast(
    (
      labels: readonly Label[],
      frame: MapFrame,
      lang: LabelLang,
      reserved: readonly Rect[],
      named: MapLayout['named'],
    ) => placeNames(labels, frame, { lang, reserved, named, measure: measureText }),
  );

/** The files; a failure keeps what has come before it. */
const useBasemapData = () => {
  const [data, setData] = useState<BasemapData | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const abort = new AbortController();
    loadBasemap(abort.signal, setData).catch(() => {
      if (!abort.signal.aborted) setFailed(true);
    });
    return () => abort.abort();
  }, [attempt]);
  const retry = useCallback(() => {
    setFailed(false);
    setAttempt((count) => count + 1);
  }, []);
  return { data, failed, retry };
};

export const useBasemap = (map: LeafletMap | null): Basemap => {
  const { data, failed, retry } = useBasemapData();
  const lang = labelLang(useMessages().dates.lang);
  const latest = useRef(data);
  const layer = useRef<CanvasLayer | null>(null);
  useLayoutEffect(() => {
    if (!map) return undefined;
    const canvas = new CanvasLayer('map-base', (ctx, frame) => {
      const { palette } = themeStore.getState();
      if (latest.current) paintBasemap(ctx, latest.current.geometry, frame, palette);
      else {
        ctx.fillStyle = palette.land;
        ctx.fillRect(0, 0, frame.width, frame.height);
      }
    });
    canvas.addTo(map);
    layer.current = canvas;
    const stop = themeStore.subscribe(() => canvas.redraw());
    return () => {
      stop();
      canvas.remove();
      layer.current = null;
    };
  }, [map]);
  useLayoutEffect(() => {
    latest.current = data;
    layer.current?.redraw();
  }, [data]);
  return useMemo(() => {
    const place = createPlaceNames();
    const leaveOut = createLeaveOut();
    const centres = data?.labels.filter(({ kind }) => kind === 'capital' || kind === 'oblast_centre') ?? [];
    return {
      failed,
      retry,
      cities: centres.map((label) => ({ text: label[lang], x: label.x, y: label.y })),
      paintNames: (ctx, frame, { taken, named, namedAreas }) => {
        if (data)
          paintNames(
            ctx,
            place(leaveOut(data.labels, namedAreas), frame, lang, taken, named),
            themeStore.getState().palette,
            FONT,
          );
      },
    };
  }, [data, failed, retry, lang]);
};
