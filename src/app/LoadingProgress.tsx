/** How far a file is that is not the build's own: its bytes, then its events; and that it takes long, if it does. */
import { useEffect, useState } from 'react';
import { useAllMessages } from '../i18n/use-messages.ts';
import type { Progress } from '../load/read-body.ts';

/** What takes longer than this is said to. */
const LONG_MS = 10_000;

export interface LoadingProgressProps {
  readonly progress: Progress;
}

export const LoadingProgress = ({ progress: { received, total, stage } }: LoadingProgressProps) => {
  const { loading: words } = useAllMessages();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, []);
  const share = total ? received / total : null;
  const said =
    stage && total
      ? words[stage](received, total)
      : stage || share === null
        ? ''
        : words.percent(Math.round(share * 100));
  return (
    <>
      {/* Not announced: it changes ten times a second. */}
      {said !== '' && <p className="app-state-progress">{said}</p>}
      <progress {...(share === null ? {} : { value: share })} aria-label={words.bar} />
      {isLong && <p role="status">{words.long}</p>}
    </>
  );
};
