/** In the source line: which layer lies over the bundled map, and whom the map asks for it. */
import { useEffect, useSyncExternalStore } from 'react';
import { hostOf, mapLayers } from '../../basemap/layers.ts';
import { lateValue } from '../../base/late-store.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { useSelectionState } from '../../session/use-session.ts';

export const LayerSource = () => {
  const { ground } = useAllMessages();
  const base = useSelectionState((state) => state.selection.base);
  useSyncExternalStore(mapLayers.subscribe, mapLayers.getState);
  useEffect(() => mapLayers.ask(), []);
  const layer = lateValue(mapLayers)?.find(({ id }) => id === base);
  if (!layer) return null;
  return <>{ground.asked(layer.label, hostOf(layer, document.baseURI))} · </>;
};
