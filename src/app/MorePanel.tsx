/** What the button "More" opens: all tools that have no place in the head, as plain buttons. */
import { useState, useSyncExternalStore, type ReactNode } from 'react';
import { needsAttention } from '../query/report-counts.ts';
import { useSelectionState, useSession } from '../session/use-session.ts';
import { useAllMessages } from '../i18n/use-messages.ts';
import { loadAllMessages } from '../i18n/english-store.ts';
import { LANG_NAMES, LANGS } from '../base/lang.ts';
import { canReset } from '../selection/actions.ts';
import { windowBefore } from '../selection/context.ts';
import { usePanels, type PanelId } from '../ui/use-panels.ts';
import { useClosePopup } from '../ui/use-popup-panel.ts';
import { usePageLayout } from '../ui/use-page-layout.ts';
import type { Opened } from './dialog-names.ts';
import { runTask } from './failed-tasks.ts';
import type { ShellStore } from './shell-store.ts';
import type { App } from './start.ts';
import { undoAndRedo, useViewHistory } from './use-view-history.ts';
import { travel } from './view-keys.ts';
import { ViewToggle, useViews } from './ViewToggle.tsx';

export interface MorePanelProps {
  readonly app: App;
  readonly onOpen: (opened: Opened) => void;
}

interface ItemProps {
  readonly children: ReactNode;
  readonly isOn?: boolean;
  readonly isOpen?: boolean;
  readonly onPress: () => void;
  /** The panel stays open. */
  readonly stays?: boolean;
}

const Item = ({ children, isOn, isOpen, onPress, stays = false }: ItemProps) => {
  const close = useClosePopup();
  return (
    <button
      type="button"
      className="more-item"
      aria-pressed={isOn}
      aria-expanded={isOpen}
      onClick={() => {
        if (!stays) close();
        onPress();
      }}
    >
      {children}
    </button>
  );
};

const Group = ({ title, children }: { readonly title?: string; readonly children: ReactNode }) => (
  <div className="more-group" role="group" aria-label={title}>
    {title !== undefined && <span className="more-heading">{title}</span>}
    {children}
  </div>
);

/** Opens what can be taken away: what is shown or everything, each in two formats. */
const Downloads = ({ shell }: { readonly shell: ShellStore }) => {
  const session = useSession();
  const messages = useAllMessages();
  const { app, more } = messages;
  const [isOpen, setOpen] = useState(false);
  const save = (format: 'json' | 'csv', scope: 'shown' | 'all') => (): void => {
    runTask(shell, { id: 'download', name: ({ app: words }) => words.download }, async () => {
      const [{ download }, texts] = await Promise.all([import('../share/download.ts'), loadAllMessages(messages)]);
      await download(session, { format, scope }, texts);
    });
  };
  return (
    <>
      <Item isOpen={isOpen} stays onPress={() => setOpen(!isOpen)}>
        {app.download}
      </Item>
      {isOpen &&
        (['shown', 'all'] as const).map((scope) => (
          <Group key={scope} title={scope === 'shown' ? more.downloadShown : more.downloadAll}>
            <Item onPress={save('json', scope)}>{more.downloadJson}</Item>
            <Item onPress={save('csv', scope)}>{more.downloadCsv}</Item>
          </Group>
        ))}
    </>
  );
};

const Looks = () => {
  const { more, dates } = useAllMessages();
  const { actions } = useSession();
  const theme = useSelectionState((state) => state.selection.theme);
  const themes = { auto: more.themeAuto, light: more.themeLight, dark: more.themeDark } as const;
  return (
    <>
      <Group title={more.language}>
        {LANGS.map((id) => (
          <Item key={id} isOn={id === dates.lang} onPress={() => actions.setLang(id)}>
            <span lang={id}>{LANG_NAMES[id]}</span>
          </Item>
        ))}
      </Group>
      <Group title={more.theme}>
        {(['auto', 'light', 'dark'] as const).map((id) => (
          <Item key={id} isOn={theme === id} onPress={() => actions.setTheme(id)}>
            {themes[id]}
          </Item>
        ))}
      </Group>
    </>
  );
};

/** Comparing two periods: on and off, and the way back to its counts. */
const Compare = () => {
  const { compare } = useAllMessages();
  const { actions, answer, context } = useSession();
  const { open, show } = usePanels();
  const isOn = useSelectionState((state) => state.selection.compare !== null);
  if (!context.isDated) return null;
  const toggle = (): void => {
    actions.setCompare(isOn ? null : windowBefore(answer().question.window, answer().table.zone));
    if (!isOn) show('compare');
  };
  return (
    <>
      <Item onPress={toggle}>{isOn ? compare.leave : compare.title}</Item>
      {isOn && open !== 'compare' && <Item onPress={() => show('compare')}>{compare.open}</Item>}
    </>
  );
};

/** Where all of the file is shown, and there is yet something to say of it. */
const FileNotes = ({ app, onOpen }: MorePanelProps) => {
  const { report: words } = useAllMessages();
  const state = useSyncExternalStore(app.load.store.subscribe, app.load.store.getState);
  if (state.phase !== 'ready' || state.report.issues.length === 0 || state.report.issues.some(needsAttention))
    return null;
  return <Item onPress={() => onOpen('report')}>{words.notes}</Item>;
};

export const MorePanel = ({ app: owner, onOpen }: MorePanelProps) => {
  const { shell, views: steps } = owner;
  const messages = useAllMessages();
  const { app, help, search, story, reading } = messages;
  const { show } = usePanels();
  const { layout } = usePageLayout();
  const { isList } = useViews();
  const { actions, context } = useSession();
  const isChanged = useSelectionState((state) => canReset(state.selection));
  const close = useClosePopup();
  const hide = useSelectionState((state) => state.selection.hide);
  const undo = undoAndRedo(useViewHistory(steps), messages);
  const isNarrow = layout === 'narrow';
  const panel = (id: PanelId, name: string): ReactNode => <Item onPress={() => show(id)}>{name}</Item>;
  return (
    <div className="more">
      {isNarrow && (
        <Group>
          {!hide.includes('search') && panel('search', search.open)}
          {!hide.includes('filters') && panel('filters', app.filters)}
          {!hide.includes('share') && <Item onPress={() => onOpen('share')}>{app.share}</Item>}
          {context.isDated && panel('dates', app.dates)}
        </Group>
      )}
      {!isList && <ViewToggle onDone={close} />}
      <Group title={messages.undo.undoGroup}>
        {!isChanged && <Item onPress={actions.reset}>{reading.status.reset}</Item>}
        {undo.map(({ id, label, can }) => (
          <button
            key={id}
            type="button"
            className="more-item"
            aria-disabled={!can || undefined}
            onClick={() => travel(steps, id)}
          >
            {label}
          </button>
        ))}
      </Group>
      <Group>
        <Compare />
        {panel('story', story.edit)}
        <Downloads shell={shell} />
      </Group>
      <Group>
        {panel('describe', messages.tell.describe)}
        <Item onPress={() => onOpen('about')}>{app.about}</Item>
        <FileNotes app={owner} onOpen={onOpen} />
        {!hide.includes('filters') && panel('sure', reading.howSure.heading)}
        {panel('legend', app.legend)}
        <Item onPress={() => onOpen('help')}>{help.title}</Item>
      </Group>
      <Group>{panel('eyes', messages.eyes.title)}</Group>
      <Looks />
    </div>
  );
};
