/** The axis by itself, as a bar: where a view has no timeline, or the data no dates. */
import { useSession } from '../../../session/use-session.ts';
import { latePart } from '../../../ui/late-part.tsx';
import { WAITS_FOR_PART } from '../../../base/late-store.ts';

/** Its room is kept, and the page is not called ready without it. */
const WAIT = <div className="playback-region band-bar" {...{ [WAITS_FOR_PART]: '' }} />;

const BandBar = latePart({
  load: async () => (await import('./BandBar.tsx')).BandBar,
  name: ({ playback }) => playback.group,
  wait: () => WAIT,
  frame: (_, notice, name) => (
    <div className="playback-region" role="group" aria-label={name}>
      {notice}
    </div>
  ),
});
/** For data without dates: nothing to play and no window to set. */
const UndatedBar = latePart({
  load: async () => (await import('./UndatedBar.tsx')).UndatedBar,
  name: ({ playback }) => playback.region,
});

export const PlaybackBar = () => (useSession().context.isDated ? <BandBar /> : <UndatedBar />);
