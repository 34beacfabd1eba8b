/** When the first view is there, and what is fetched then. */
import { useEffect, useEffectEvent, useState } from 'react';
import { frameLoop } from '../base/frame-loop.ts';
import { createLateStore, keepAsking, WAITS_FOR_PART } from '../base/late-store.ts';
import { lateLayouts } from '../layout/late/late-layouts.ts';
import { markReveal } from '../panes/map/map-view.ts';
import { playerPart } from '../panes/timeline/playback/use-play-loop.ts';
import { headDialogs } from './Header.tsx';
import { panelBody } from './panels.tsx';
import { popoverPanel } from '../ui/Popover.tsx';
import { useSession } from '../session/use-session.ts';
import { typedWindowReader } from '../session/typed-window-reader.ts';
import { showPage } from './show-page.ts';

const offlinePreparation = createLateStore(
  async () => (await import('../share/offline/prepare-offline.ts')).prepareOffline,
);

/** A part that does not come keeps nobody waiting longer. */
const MAX_WAIT_MS = 4000;

/**
 * Events, axis and status are painted in the first frame after mounting, or once what draws many events has come; then
 * the page is ready.
 */
export const useReady = (): boolean => {
  const { actions } = useSession();
  const [isReady, setReady] = useState(false);
  const onReady = useEffectEvent((): void => {
    // Notes, pointers and relations; until it has come the card and the tray alone tell of them.
    keepAsking(lateLayouts, actions.repaint);
    // What a first press would have to wait for.
    keepAsking(markReveal);
    keepAsking(playerPart);
    keepAsking(panelBody);
    keepAsking(headDialogs);
    keepAsking(popoverPanel);
    keepAsking(typedWindowReader);
    keepAsking(offlinePreparation, (prepareOffline) => prepareOffline());
  });
  useEffect(() => {
    const mounted = performance.now();
    const ready = (): void => {
      if (performance.now() - mounted < MAX_WAIT_MS && document.querySelector(`[${WAITS_FOR_PART}]`)) {
        frameLoop.request(ready);
        return;
      }
      showPage();
      performance.mark('timefront-ready');
      setReady(true);
      // What comes after the first view waits until that one is on the screen.
      later = setTimeout(onReady);
    };
    let later: ReturnType<typeof setTimeout> | undefined;
    frameLoop.request(ready);
    return () => {
      frameLoop.cancel(ready);
      clearTimeout(later);
    };
  }, []);
  return isReady;
};
