/**
 * The buttons of the transport: to the start or a step back, previous event, play, next event, to the end or a step
 * forward.
 */
import type { ReactNode } from 'react';
import { millis } from '../../../base/brand.ts';
import { stepEvent } from '../../../session/step-events.ts';
import { useResult } from '../../../session/use-result.ts';
import { useSelectionState, useSession, useSettledAnswer } from '../../../session/use-session.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { stepTime, togglePlay } from './step-actions.ts';

/** The buttons to the previous and the next event, with `children` between them. */
export const EventSteps = ({ children }: { readonly children?: ReactNode }) => {
  const session = useSession();
  const { playback: words } = useMessages();
  const selected = useSelectionState((state) => state.selection.selected);
  const answer = useSettledAnswer();
  const steps = useResult({ kind: 'neighbour', question: answer.question, selected })?.value;
  const [hasPrevious, hasNext] = [steps?.before != null, steps?.after != null];
  return (
    <>
      <IconButton
        icon="previous"
        label={words.previousEvent}
        idle={!hasPrevious}
        onClick={() => stepEvent(session, -1)}
      />
      {children}
      <IconButton icon="next" label={words.nextEvent} idle={!hasNext} onClick={() => stepEvent(session, 1)} />
    </>
  );
};

/** @param ends whether to show the outer two buttons */
export const Transport = ({ ends }: { readonly ends: boolean }) => {
  const session = useSession();
  const { playback: words } = useMessages();
  const playing = useSelectionState((state) => state.playing);
  const step = useSelectionState((state) => state.selection.step);
  const { window, at } = useSettledAnswer().question;
  const outer =
    step === 'event'
      ? {
          back: (
            <IconButton
              icon="toStart"
              label={words.toStart}
              idle={!playing && at <= window.start}
              onClick={() => session.actions.setAt(millis(window.start))}
            />
          ),
          forward: (
            <IconButton
              icon="toEnd"
              label={words.toEnd}
              idle={!playing && at >= window.end}
              onClick={() => session.actions.setAt(null)}
            />
          ),
        }
      : {
          back: (
            <IconButton
              icon="back"
              label={words.stepBack(step)}
              idle={!playing && at <= window.start}
              onClick={() => stepTime(session, step, -1)}
            />
          ),
          forward: (
            <IconButton
              icon="forward"
              label={words.stepForward(step)}
              idle={!playing && at >= window.end}
              onClick={() => stepTime(session, step, 1)}
            />
          ),
        };
  return (
    <div className="playback-transport">
      {ends && outer.back}
      <EventSteps>
        <IconButton
          icon={playing ? 'pause' : 'play'}
          label={playing ? words.pause : words.play}
          round
          size={28}
          onClick={() => togglePlay(session)}
        />
      </EventSteps>
      {ends && outer.forward}
    </div>
  );
};
