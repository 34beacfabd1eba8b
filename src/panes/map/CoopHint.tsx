/** In the bar: where the map leaves the wheel and one finger to the page, how to move it all the same. */
import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useRef, useState } from 'react';
import { useSession } from '../../session/use-session.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { watchRefusedGestures, type Refused } from './refused-gestures.ts';

const SAID_MS = 1500;
/** The hint is shown for so many attempts, then no more. */
const MAX_TIMES = 3;

const isApple = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent);

export interface CoopHintProps {
  readonly map: LeafletMap;
}

export const CoopHint = ({ map }: CoopHintProps) => {
  const { store } = useSession();
  const { coop } = useAllMessages();
  const [said, setSaid] = useState<Refused | null>(null);
  const times = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const detach = watchRefusedGestures(map, store, (refused) => {
      // A continuous run of wheel events counts as one attempt.
      if (timer.current === undefined) times.current += 1;
      if (times.current > MAX_TIMES) return;
      clearTimeout(timer.current);
      setSaid(refused);
      timer.current = setTimeout(() => {
        timer.current = undefined;
        setSaid(null);
      }, SAID_MS);
    });
    return () => {
      clearTimeout(timer.current);
      timer.current = undefined;
      detach();
    };
  }, [map, store]);
  const text = said === 'touch' ? coop.touch : said === 'wheel' ? coop.wheel(isApple() ? '⌘' : 'Ctrl') : '';
  return (
    <p role="status" className="coop-hint" data-said={said !== null || undefined}>
      {text}
    </p>
  );
};
