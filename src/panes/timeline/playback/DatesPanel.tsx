/**
 * The panel of the axis: typed dates, which follow a drag live, presets, ways to move and zoom the window, what is
 * shown at the playhead, how it plays, and whether it is heard.
 */
import { useSyncExternalStore, type ReactNode } from 'react';
import { millis } from '../../../base/brand.ts';
import { addDays } from '../../../base/time/instants.ts';
import { UNIT_NAMES } from '../../../base/time/unit-names.ts';
import { unitOf, type TimeUnit } from '../../../base/time/units.ts';
import { noteDeed } from '../../../selection/note-deed.ts';
import { MODES, STEPS, type Span, type Step } from '../../../selection/selection.ts';
import type { Session } from '../../../session/session.ts';
import { turnSoundOff, turnSoundOn } from '../../../session/sound/play-sounds.ts';
import { soundStore } from '../../../session/sound/sound-store.ts';
import { useAnswer, useSelectionState, useSession, useSettledAnswer } from '../../../session/use-session.ts';
import { useTypedWindow } from '../../../session/use-typed-window.ts';
import { useAllMessages } from '../../../i18n/use-messages.ts';
import { DateFields } from '../../../ui/DateFields.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { LATE_ICONS } from '../../../ui/late-icons.ts';
import { PanelFrame } from '../../../ui/PanelFrame.tsx';
import { zoneInWords } from '../timeline-words.ts';
import { panBy, zoomBy, ZOOM_STEP } from '../window-limits.ts';
import { stepTime } from './step-actions.ts';

/** By which part of its length the window goes on. */
const PAN = 0.5;

const SPEEDS = [0.25, 0.5, 1, 2, 4, 8] as const;

/** The last seven days before the data's as-of date. */
const lastWeek = (session: Session): Span => {
  const end = session.engine.schema.asOf.latest;
  return { start: addDays(end, -7, session.context.zone), end };
};

const Fields = () => {
  const { actions, table } = useSession();
  const messages = useAllMessages();
  const { window } = useAnswer().question;
  return (
    <div className="dates-fields">
      <DateFields labels={messages.playback} {...useTypedWindow(window, (typed) => actions.setWindow(typed))} />
      <span className="dates-note">{zoneInWords(table, messages)}</span>
    </div>
  );
};

const Group = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <div className="dates-group" role="group" aria-label={title}>
    <span className="dates-title" aria-hidden="true">
      {title}
    </span>
    <div className="dates-choices">{children}</div>
  </div>
);

interface ChoiceProps {
  readonly children: ReactNode;
  readonly isOn?: boolean;
  readonly note?: string;
  readonly onPress: () => void;
}
const Choice = ({ children, isOn, note, onPress }: ChoiceProps) => (
  <button type="button" className="dates-choice" aria-pressed={isOn} title={note} onClick={onPress}>
    {children}
  </button>
);

const Presets = () => {
  const session = useSession();
  const { datesPanel: words, timeline } = useAllMessages();
  const go = (span: Span) => (): void => session.actions.setWindow(span);
  return (
    <Group title={words.presets}>
      <Choice onPress={go(session.context.window)}>{words.presetOwn}</Choice>
      <Choice onPress={go(lastWeek(session))}>{words.presetLastWeek}</Choice>
      <Choice onPress={go(session.context.extent)}>{words.presetAll}</Choice>
      <Choice onPress={() => panBy(session, -PAN)}>{words.earlier}</Choice>
      <Choice onPress={() => panBy(session, PAN)}>{words.later}</Choice>
      <Choice onPress={() => zoomBy(session, ZOOM_STEP)}>{timeline.zoomIn}</Choice>
      <Choice onPress={() => zoomBy(session, 1 / ZOOM_STEP)}>{timeline.zoomOut}</Choice>
    </Group>
  );
};

/** To the ends of the window, or by the step that is chosen. */
const Transport = () => {
  const session = useSession();
  const { datesPanel: words } = useAllMessages();
  const step = useSelectionState((state) => state.selection.step);
  const playing = useSelectionState((state) => state.playing);
  const { window, at, mode } = useSettledAnswer().question;
  const [isFirst, isLast] = [!playing && at <= window.start, !playing && at >= window.end];
  const { scrubTo } = session.actions;
  /** Where the view does not say that it is there, that is said. */
  const toward = (of: 'windowStart' | 'windowEnd', isThere: boolean, go: () => void) => (): void => {
    if (isThere) noteDeed({ kind: 'end', of });
    go();
  };
  return (
    <span className="dates-transport">
      <IconButton
        icon={LATE_ICONS.toStart}
        label={words.toStart}
        idle={isFirst}
        onClick={toward('windowStart', isFirst, () => scrubTo(millis(window.start)))}
      />
      {step !== 'event' && (
        <>
          <IconButton
            icon={LATE_ICONS.back}
            label={words.stepBack(step)}
            idle={isFirst}
            onClick={toward('windowStart', isFirst, () => stepTime(session, step, -1))}
          />
          <IconButton
            icon={LATE_ICONS.forward}
            label={words.stepForward(step)}
            idle={isLast}
            onClick={toward('windowEnd', isLast, () => stepTime(session, step, 1))}
          />
        </>
      )}
      <IconButton
        icon={LATE_ICONS.toEnd}
        label={words.toEnd}
        idle={isLast}
        onClick={toward('windowEnd', isLast || mode === 'window', () => scrubTo(null))}
      />
    </span>
  );
};

const Modes = () => {
  const { actions } = useSession();
  const { datesPanel: words } = useAllMessages();
  const mode = useAnswer().question.mode;
  return (
    <Group title={words.modeTitle}>
      {MODES.map((id) => (
        <Choice key={id} isOn={id === mode} note={words.modeNote[id]} onPress={() => actions.setMode(id)}>
          {words.mode[id]}
        </Choice>
      ))}
      <span className="dates-note">{words.modeNote[mode]}</span>
    </Group>
  );
};

/** Steps by the data's unit and the next coarser one, and by all that fit the window. */
const isOffered = (step: Step, unit: TimeUnit, { start, end }: Span): boolean => {
  if (step === 'event') return true;
  const coarser = UNIT_NAMES.indexOf(step) - UNIT_NAMES.indexOf(unit.name);
  return coarser === 0 || coarser === 1 || (coarser > 0 && unitOf(unit.zone, step).length <= end - start);
};

const Pace = () => {
  const { actions } = useSession();
  const { datesPanel: words } = useAllMessages();
  const { speed, step } = useSelectionState((state) => state.selection);
  const waits = useSelectionState((state) => state.waits);
  const { unit, question } = useSettledAnswer();
  const steps = STEPS.filter((value) => value === step || isOffered(value, unit, question.window));
  return (
    <>
      <Group title={words.speedTitle}>
        {SPEEDS.map((value) => (
          <Choice key={value} isOn={value === speed} onPress={() => actions.setSpeed(value)}>
            {words.speed(value)}
          </Choice>
        ))}
      </Group>
      <Group title={words.waitsTitle}>
        <Choice isOn={waits} note={words.waitsNote} onPress={actions.toggleWaits}>
          {words.waits}
        </Choice>
        {waits && <span className="dates-note">{words.waitsNote}</span>}
      </Group>
      <Group title={words.stepTitle}>
        {steps.map((value) => (
          <Choice key={value} isOn={value === step} onPress={() => actions.setStep(value)}>
            {words.step(value)}
          </Choice>
        ))}
        <Transport />
      </Group>
    </>
  );
};

/** Off at each visit until it is asked for. */
const Sound = () => {
  const { datesPanel: words } = useAllMessages();
  const { follow, isMissing } = useSyncExternalStore(soundStore.subscribe, soundStore.getState);
  const isOn = follow !== null;
  return (
    <Group title={words.soundTitle}>
      <Choice isOn={!isOn} onPress={turnSoundOff}>
        {words.soundOff}
      </Choice>
      <Choice isOn={isOn} onPress={() => !isOn && turnSoundOn()}>
        {words.soundOn}
      </Choice>
      <span className="dates-note" role="status">
        {isMissing ? words.soundMissing : words.soundNote}
      </span>
    </Group>
  );
};

export interface DatesPanelProps {
  readonly onClose: () => void;
}

export const DatesPanel = ({ onClose }: DatesPanelProps) => {
  const { playback: words } = useAllMessages();
  return (
    <PanelFrame title={words.datesTitle} onClose={onClose}>
      <div className="dates-panel">
        <Fields />
        <Presets />
        <Modes />
        <Pace />
        <Sound />
      </div>
    </PanelFrame>
  );
};
