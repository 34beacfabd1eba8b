/** Keys and gestures, opened by `?`: the list of `help-list.ts` in words; loaded when asked for. */
import { Fragment, useEffect, useState, useSyncExternalStore } from 'react';
import type { HelpSheet } from '../i18n/en/help-sheet.ts';
import { useAllMessages } from '../i18n/use-messages.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { printedFor } from '../ui/typed-key.ts';
import { HELP, type HelpGroup, type HelpLine } from './help-list.ts';
import type { PreferencesStore } from './preferences-store.ts';

export interface HelpDialogProps {
  readonly preferences: PreferencesStore;
  readonly onClose: () => void;
}

type Layout = ReadonlyMap<string, string>;
const UNKNOWN: Layout = new Map();

/** What is printed on the keys in use, where the browser tells. */
const useKeyboardLayout = (): Layout => {
  const [layout, setLayout] = useState(UNKNOWN);
  useEffect(() => {
    const { keyboard } = navigator as { keyboard?: { getLayoutMap?: () => Promise<Layout> } };
    // A frame of another site may not ask.
    keyboard?.getLayoutMap?.().then(setLayout, () => undefined);
  }, []);
  return layout;
};

export const HelpDialog = ({ preferences, onClose }: HelpDialogProps) => {
  const { help, app, helpSheet: sheet } = useAllMessages();
  const layout = useKeyboardLayout();
  return (
    <Dialog open title={help.title} closeLabel={app.close} onClose={onClose} className="help">
      <div className="help-groups">
        {HELP.map((group) => (
          <Group key={group.id} group={group} sheet={sheet} layout={layout} />
        ))}
      </div>
      <p className="help-where">{sheet.byPlace}</p>
      <CharacterKeys preferences={preferences} sheet={sheet} />
    </Dialog>
  );
};

interface GroupProps {
  readonly group: HelpGroup;
  readonly sheet: HelpSheet;
  readonly layout: Layout;
}
const Group = ({ group: { id, lines }, sheet, layout }: GroupProps) => (
  <section className="help-group">
    <h3 className="help-heading">{sheet.groups[id]}</h3>
    {sheet.where[id] !== undefined && <p className="help-where">{sheet.where[id]}</p>}
    <dl>
      {lines.map((line) => (
        <div key={`${line.does} ${'gesture' in line ? line.gesture : line.keys.join('')}`} className="help-line">
          <dt>
            <How line={line} sheet={sheet} layout={layout} />
          </dt>
          <dd>{sheet.does[line.does]}</dd>
        </div>
      ))}
    </dl>
  </section>
);

const isMac = (): boolean => /mac|iphone|ipad/i.test(navigator.userAgent);
/** What stands on the key itself, in every language. */
const SIGNS: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Plus: '+',
  Minus: '−',
};
const nameOf = (key: string, sheet: HelpSheet): string => {
  if (key === 'Mod') return isMac() ? '⌘' : 'Ctrl';
  return sheet.keys[key] ?? SIGNS[key] ?? key;
};

interface HowProps {
  readonly line: HelpLine;
  readonly sheet: HelpSheet;
  readonly layout: Layout;
}
const How = ({ line, sheet, layout }: HowProps) => {
  if ('gesture' in line) return sheet.gestures[line.gesture];
  return (
    <span className="help-keys">
      {line.keys.map((keys) => (
        <span key={keys}>
          {keys.split('+').map((key, index) => (
            <Fragment key={key}>
              {index > 0 && '+'}
              <kbd>{nameOf(key, sheet)}</kbd>
              <Printed sign={printedFor(key, layout)} />
            </Fragment>
          ))}
        </span>
      ))}
    </span>
  );
};

/** What else is printed on the key. */
const Printed = ({ sign }: { readonly sign: string | null }) =>
  sign !== null && (
    <>
      {' '}
      (<kbd>{sign}</kbd>)
    </>
  );

const CharacterKeys = ({
  preferences,
  sheet,
}: {
  readonly preferences: PreferencesStore;
  readonly sheet: HelpSheet;
}) => {
  const { characterKeys } = useSyncExternalStore(preferences.subscribe, preferences.getState);
  return (
    <div className="help-setting">
      <label>
        <input
          type="checkbox"
          checked={characterKeys}
          onChange={(event) => preferences.setState({ characterKeys: event.target.checked })}
        />
        {sheet.characterKeys}
      </label>
      <p className="help-where">{sheet.characterKeysNote}</p>
    </div>
  );
};
