/** The buttons to the previous and the next event, wherever they stand. */
import { stepEvent } from '../../../session/step-events.ts';
import { useResult } from '../../../session/use-result.ts';
import { useSelectionState, useSession, useSettledAnswer } from '../../../session/use-session.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { IconButton } from '../../../ui/IconButton.tsx';

export const EventSteps = () => {
  const session = useSession();
  const { playback: words } = useMessages();
  const selected = useSelectionState((state) => state.selection.selected);
  const { question } = useSettledAnswer();
  const steps = useResult({ kind: 'neighbour', question, selected })?.value;
  return (
    <div className="event-steps">
      <IconButton
        icon="chevronLeft"
        size={20}
        label={words.previousEvent}
        idle={steps?.before == null}
        onClick={() => stepEvent(session, -1)}
      />
      <IconButton
        icon="chevronRight"
        size={20}
        label={words.nextEvent}
        idle={steps?.after == null}
        onClick={() => stepEvent(session, 1)}
      />
    </div>
  );
};
