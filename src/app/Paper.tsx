/** Renders what is printed when it is asked for; until then it only sees to it that there is a map to print. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { createBasemap, type Basemap } from '../basemap/basemap.ts';
import { BUNDLED_MAP } from '../panes/map/load-basemap.ts';
import { shownMap } from '../panes/map/shown-map-store.ts';
import { useSelectionState } from '../session/use-session.ts';
import { PrintDocument } from './paper/PrintDocument.tsx';
import { usePrinting } from './paper/use-printing.ts';

/** Where the view has a map and the screen no room for it. */
const useOwnMap = (isWanted: boolean): Basemap | null => {
  const [own, setOwn] = useState<Basemap | null>(null);
  useEffect(() => {
    if (!isWanted) return undefined;
    const basemap = createBasemap(BUNDLED_MAP);
    let isGone = false;
    basemap.load().then(
      () => {
        if (!isGone && !basemap.state().failed) setOwn(basemap);
      },
      () => {
        /* Never: its state says what failed. */
      },
    );
    return () => {
      isGone = true;
      basemap.destroy();
      setOwn(null);
    };
  }, [isWanted]);
  return own;
};

export const Paper = () => {
  const isPrinting = usePrinting();
  const { shown } = useSyncExternalStore(shownMap.subscribe, shownMap.getState);
  const hasMap = useSelectionState(({ selection: { view } }) => view === 'split' || view === 'map');
  const own = useOwnMap(hasMap && shown === null);
  return isPrinting ? <PrintDocument basemap={shown?.basemap ?? own} screen={shown?.size() ?? null} /> : null;
};
