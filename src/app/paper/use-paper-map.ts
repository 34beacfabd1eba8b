/** What has to be said of the map on paper, which is the bundled one whatever layer is chosen on the screen. */
import { useSyncExternalStore } from 'react';
import { lateValue } from '../../base/late-store.ts';
import { hatchesBy, mapOffers, textIn, viewFor, type DisputeView } from '../../basemap/layers.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { useSelectionState, useSession } from '../../session/use-session.ts';

interface PaperMap {
  /** Whose borders are drawn, and which layer is not. */
  readonly lines: readonly string[];
  /** By whose point of view borders are drawn; null: by the map's stated policy. */
  readonly by: DisputeView | null;
  /** What the hatching of that point of view means, where it has any. */
  readonly hatches: readonly string[];
}

/** @param isShown whether the map is the one on the screen, which draws by the point of view in force there */
export const usePaperMap = (isShown: boolean): PaperMap => {
  const { ground, legend, picture, dates } = useAllMessages();
  // Not asked for: a map on the screen has done so, and paper waits for nothing.
  useSyncExternalStore(mapOffers.subscribe, mapOffers.getState);
  const offers = lateValue(mapOffers);
  const base = useSelectionState(({ selection }) => selection.base);
  const named = useSession().table.document.view?.disputed;
  const layer = offers?.layers.find(({ id }) => id === base);
  const by = isShown ? viewFor(offers?.views ?? [], named) : null;
  const label = by && textIn(by.label, dates.lang);
  return {
    by,
    hatches: by && label !== null && hatchesBy(by) ? [legend.hatchedBy(label)] : [],
    lines: [
      ...(layer ? [picture.notPrinted(layer.label)] : []),
      ...(by && label !== null ? [ground.drawnBy(label, by.attribution)] : []),
      ...(named !== undefined && by?.id !== named ? [ground.unknownView(named)] : []),
      ...(named !== undefined && !by ? [ground.statedPolicy] : []),
    ],
  };
};
