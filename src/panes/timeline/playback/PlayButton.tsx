/** Play and pause. */
import { useSelectionState, useSession } from '../../../session/use-session.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { togglePlay } from './step-actions.ts';

export const PlayButton = () => {
  const session = useSession();
  const { playback: words } = useMessages();
  const playing = useSelectionState((state) => state.playing);
  return (
    <IconButton
      icon={playing ? 'pause' : 'play'}
      label={playing ? words.pause : words.play}
      round
      size={22}
      onClick={() => togglePlay(session)}
    />
  );
};
