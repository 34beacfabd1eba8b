/** The menus of playing: what is shown, how fast, by which steps; and the rate in words. */
import { useSelectionState, useSession, useSettledAnswer } from '../../../derive/use-session.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { WINDOW_MS } from '../../../derive/play-clock.ts';
import { MODES, STEPS } from '../../../selection/selection.ts';
import { Menu } from '../../../ui/Menu.tsx';

const SPEEDS = [0.25, 0.5, 1, 2, 4, 8] as const;

export const ModeMenu = () => {
  const { actions } = useSession();
  const { playback: words } = useMessages();
  const mode = useSelectionState((state) => state.selection.mode);
  const items = MODES.map((id) => ({ id, label: words.mode[id], note: words.modeNote[id], checked: id === mode, onSelect: () => actions.setMode(id) }));
  return <Menu label={words.modeLabel(words.mode[mode])} groups={[{ id: 'mode', items }]} className="playback-mode">{words.mode[mode]}</Menu>;
};

export const SpeedMenu = () => {
  const { actions } = useSession();
  const { playback: words } = useMessages();
  const speed = useSelectionState((state) => state.selection.speed);
  const step = useSelectionState((state) => state.selection.step);
  const speeds = SPEEDS.map((value) => ({ id: String(value), label: words.speed(value), checked: value === speed, onSelect: () => actions.setSpeed(value) }));
  const steps = STEPS.map((value) => ({ id: value, label: words.step[value], checked: value === step, onSelect: () => actions.setStep(value) }));
  return (
    <Menu
      label={words.speedLabel(words.speed(speed), words.step[step])} className="playback-speed"
      groups={[{ id: 'speed', title: words.speedTitle, items: speeds }, { id: 'step', title: words.stepTitle, items: steps }]}
    >
      {words.speed(speed)}
    </Menu>
  );
};

/** "1 s = 16 hours": how much of the data a second of playing is. */
export const useRateInWords = (): string => {
  const { playback: words } = useMessages();
  const { window } = useSettledAnswer().question;
  const speed = useSelectionState((state) => state.selection.speed);
  return words.rate(((window.end - window.start) / WINDOW_MS) * 1000 * speed);
};
