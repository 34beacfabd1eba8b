/** Play and pause. */
import type { Session } from '../../../session/session.ts';
import { useSelectionState, useSession } from '../../../session/use-session.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { IconButton } from '../../../ui/IconButton.tsx';

export const togglePlay = (session: Session): void => {
  if (session.store.getState().playing) session.actions.pause(session.answer().unit);
  else session.actions.play();
};

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
