/** Where the axis was painted last, for the controls that stand on it. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TimeScale } from '../../../layout/timeline/axis.ts';

export interface BandPlace {
  readonly scale: TimeScale;
  /** CSS pixels from the pane's top. */
  readonly top: number;
  readonly height: number;
}
export type BandStore = StoreApi<{ readonly place: BandPlace | null }>;

export const createBandStore = (): BandStore => createStore(() => ({ place: null }));

/** Told by the painter; what is as it was tells nobody. */
export const placeBand = (store: BandStore, place: BandPlace): void => {
  const before = store.getState().place;
  if (before?.scale !== place.scale || before.top !== place.top || before.height !== place.height)
    store.setState({ place });
};
