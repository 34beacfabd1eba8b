/** How a reader wants to see: each as the system says until something else is chosen; it holds at once, everywhere. */
import { useEffect, useSyncExternalStore } from 'react';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { AS_SYSTEM, canScale, followEyes, readEyes, SIZES, systemScale, type Eyes } from '../../theme/follow-eyes.ts';
import { PanelFrame } from '../../ui/PanelFrame.tsx';
import { Segments } from '../../ui/Segments.tsx';

export interface EyesPanelProps {
  readonly onClose: () => void;
  /** What is remembered from visit to visit, where the browser lets it be. */
  readonly preferences: {
    readonly getState: () => { readonly eyes: unknown };
    readonly setState: (part: { readonly eyes: Eyes }) => void;
    readonly subscribe: (changed: () => void) => () => void;
  };
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly chosen: T | null;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  /** What is in force while nothing is chosen. */
  readonly system: string;
  readonly onChoose: (value: T | null) => void;
}

const SYSTEM = 'system';

const Choice = <T extends string>({ label, chosen, options, system, onChoose }: ChoiceProps<T>) => (
  <div className="eyes-choice">
    <span className="eyes-label" aria-hidden="true">
      {label}
    </span>
    <Segments<T | typeof SYSTEM>
      label={label}
      options={[{ value: SYSTEM, text: system }, ...options]}
      chosen={chosen ?? SYSTEM}
      onChoose={(value) => onChoose(value === SYSTEM ? null : value)}
    />
  </div>
);

export const EyesPanel = ({ onClose, preferences }: EyesPanelProps) => {
  const { eyes: words } = useAllMessages();
  const eyes = readEyes(useSyncExternalStore(preferences.subscribe, () => preferences.getState().eyes));
  useEffect(() => followEyes(preferences), [preferences]);
  const choose = (part: Partial<Eyes>): void => preferences.setState({ eyes: { ...eyes, ...part } });
  return (
    <PanelFrame title={words.title} onClose={onClose}>
      <div className="eyes-panel">
        {canScale() ? (
          <Choice
            label={words.size}
            system={words.systemSize(Math.round(systemScale() * 100))}
            chosen={eyes.size === null ? null : String(eyes.size)}
            options={SIZES.map((size) => ({ value: String(size), text: words.percent(size) }))}
            onChoose={(size) => choose({ size: size === null ? null : Number(size) })}
          />
        ) : (
          <p>{words.noSize}</p>
        )}
        <Choice
          label={words.contrast}
          system={words.system}
          chosen={eyes.contrast}
          options={[{ value: 'more', text: words.moreContrast }]}
          onChoose={(contrast) => choose({ contrast })}
        />
        <Choice
          label={words.spacing}
          system={words.system}
          chosen={eyes.spacing}
          options={[{ value: 'more', text: words.moreSpacing }]}
          onChoose={(spacing) => choose({ spacing })}
        />
        <Choice
          label={words.motion}
          system={words.system}
          chosen={eyes.motion}
          options={[{ value: 'none', text: words.noMotion }]}
          onChoose={(motion) => choose({ motion })}
        />
        <p className="eyes-note">{words.note}</p>
        <button type="button" className="app-button" onClick={() => preferences.setState({ eyes: AS_SYSTEM })}>
          {words.reset}
        </button>
      </div>
    </PanelFrame>
  );
};
