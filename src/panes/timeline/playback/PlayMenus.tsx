/** The menus of the playback bar: mode, speed and step; and the rate in words. */
import type { ReactNode } from 'react';
import { useSelectionState, useSession, useSettledAnswer } from '../../../session/use-session.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { playRate } from '../../../session/play-rate.ts';
import { UNIT_NAMES } from '../../../base/time/unit-names.ts';
import { unitOf, type TimeUnit } from '../../../base/time/units.ts';
import { MODES, STEPS, type Span, type Step } from '../../../selection/selection.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { Menu, type MenuGroup } from '../../../ui/Menu.tsx';

const SPEEDS = [0.25, 0.5, 1, 2, 4, 8] as const;

const useModeGroup = (): MenuGroup => {
  const { actions } = useSession();
  const { playback: words } = useMessages();
  const mode = useSelectionState((state) => state.selection.mode);
  const items = MODES.map((id) => ({
    id,
    label: words.mode[id],
    note: words.modeNote[id],
    checked: id === mode,
    onSelect: () => actions.setMode(id),
  }));
  return { id: 'mode', title: words.modeTitle, items };
};

/** Steps by the data's unit and the next coarser one, and by all that fit the window. */
const isOffered = (step: Step, unit: TimeUnit, { start, end }: Span): boolean => {
  if (step === 'event') return true;
  const coarser = UNIT_NAMES.indexOf(step) - UNIT_NAMES.indexOf(unit.name);
  return coarser === 0 || coarser === 1 || (coarser > 0 && unitOf(unit.zone, step).length <= end - start);
};

const usePaceGroups = (): readonly MenuGroup[] => {
  const { actions } = useSession();
  const { playback: words } = useMessages();
  const speed = useSelectionState((state) => state.selection.speed);
  const step = useSelectionState((state) => state.selection.step);
  const speeds = SPEEDS.map((value) => ({
    id: String(value),
    label: words.speed(value),
    checked: value === speed,
    onSelect: () => actions.setSpeed(value),
  }));
  const { unit, question } = useSettledAnswer();
  const steps = STEPS.filter((value) => value === step || isOffered(value, unit, question.window)).map((value) => ({
    id: value,
    label: words.step(value),
    checked: value === step,
    onSelect: () => actions.setStep(value),
  }));
  return [
    { id: 'speed', title: words.speedTitle, items: speeds },
    { id: 'step', title: words.stepTitle, items: steps },
  ];
};

/** The texts of the buttons for the current mode, speed and step. */
const useChosen = () => {
  const { playback: words } = useMessages();
  const { mode, speed, step } = useSelectionState((state) => state.selection);
  const pace = words.speed(speed);
  return {
    mode: words.mode[mode],
    pace,
    modeLabel: words.modeLabel(words.mode[mode]),
    paceLabel: words.speedLabel(pace, words.step(step)),
  };
};

export const ModeMenu = () => {
  const { mode, modeLabel } = useChosen();
  return (
    <Menu label={modeLabel} groups={[useModeGroup()]} className="playback-mode">
      {mode}
    </Menu>
  );
};

export const SpeedMenu = () => {
  const { pace, paceLabel } = useChosen();
  return (
    <Menu label={paceLabel} groups={usePaceGroups()} className="playback-speed">
      {pace}
    </Menu>
  );
};

/** Mode and speed in one button of two lines, where two buttons would be too small for a thumb. */
export const PlayMenu = ({ children }: { readonly children: ReactNode }) => {
  const { mode, pace, modeLabel, paceLabel } = useChosen();
  return (
    <Menu
      label={`${modeLabel}. ${paceLabel}`}
      groups={[useModeGroup(), ...usePaceGroups()]}
      className="playback-both"
      plain
    >
      <span className="playback-two-lines">
        <span className="playback-first">
          {mode}
          <Icon name="chevronDown" size={16} />
          {pace}
          <Icon name="chevronDown" size={16} />
        </span>
        {children}
      </span>
    </Menu>
  );
};

/** "1 s = 16 hours": how much time passes in a second of playing; "1 s = 16 hr" where there is little room. */
export const useRateInWords = (isShort: boolean): string => {
  const { playback: words } = useMessages();
  const { window } = useSettledAnswer().question;
  const speed = useSelectionState((state) => state.selection.speed);
  return words.rate(playRate(window, speed) * 1000, isShort);
};
