/** Title and tools: in full at wide; at the other sizes what is rarer moves into one menu. */
import { useLayoutEffect, useRef, useState } from 'react';
import { listChips } from '../query/filters/list-chips.ts';
import { useSelectionState, useSession } from '../session/use-session.ts';
import { useTextLanguage } from '../session/use-text-language.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { loadAllMessages } from '../i18n/english-store.ts';
import { LANG_NAMES, LANGS } from '../base/lang.ts';
import type { AboutDialogProps } from '../panes/reading/AboutDialog.tsx';
import { LazyLegend } from '../panes/reading/LazyLegend.tsx';
import { SearchField } from '../panes/search/SearchField.tsx';
import { windowBefore } from '../selection/context.ts';
import type { View } from '../selection/selection.ts';
import type { ViewHistory } from '../share/view-history.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Icon } from '../ui/Icon.tsx';
import { inDialog, latePart } from '../ui/late-part.tsx';
import { Menu, type MenuGroup } from '../ui/Menu.tsx';
import { runTask } from './failed-tasks.ts';
import type { HelpDialogProps } from './HelpDialog.tsx';
import { PaneSwitch } from './PaneSwitch.tsx';
import { ShareButton } from './ShareButton.tsx';
import type { PanelId } from '../ui/panels.ts';
import type { ShellStore } from './shell-store.ts';
import type { App } from './start.ts';
import { undoAndRedo, UndoButtons, useViewHistory } from './UndoButtons.tsx';
import { useAppKeys } from './use-app-keys.ts';
import { usePageLayout, type Layout } from '../ui/use-page-layout.ts';

const HelpDialog = latePart<HelpDialogProps>({
  load: async () => (await import('./HelpDialog.tsx')).HelpDialog,
  name: ({ help }) => help.title,
  frame: inDialog,
});
const AboutDialog = latePart<AboutDialogProps>({
  load: async () => (await import('../panes/reading/AboutDialog.tsx')).AboutDialog,
  name: ({ app }) => app.about,
  frame: inDialog,
});

type Opened = 'about' | 'help' | 'legend' | null;

/**
 * The views that a person chooses between: the picture in time and place, the table of the same events, who answered
 * what.
 */
const useViews = (): readonly {
  readonly id: 'split' | 'table' | 'responses';
  readonly label: string;
  readonly isOn: boolean;
  readonly show: () => void;
}[] => {
  const { app } = useMessages();
  const { actions } = useSession();
  const view = useSelectionState((state) => state.selection.view);
  const isList = view === 'table' || view === 'responses';
  // The view with a map that a list was opened from: the way back leads to it.
  const [pictured, setPictured] = useState<View>(isList ? 'split' : view);
  const showList = (next: View) => (): void => {
    if (!isList) setPictured(view);
    actions.setView(next);
  };
  return [
    // From a single pane (map or timeline) the button leads to both.
    { id: 'split', label: app.viewTimeline, isOn: !isList, show: () => actions.setView(isList ? pictured : 'split') },
    { id: 'table', label: app.viewTable, isOn: view === 'table', show: showList('table') },
    { id: 'responses', label: app.viewResponses, isOn: view === 'responses', show: showList('responses') },
  ];
};

const ViewToggle = () => {
  const { app } = useMessages();
  const views = useViews();
  return (
    <div className="app-views" role="group" aria-label={app.viewGroup}>
      {views.map(({ id, label, isOn, show }) => (
        <button key={id} type="button" aria-pressed={isOn} onClick={show}>
          {label}
        </button>
      ))}
    </div>
  );
};

const useDownloads = (shell: ShellStore): readonly MenuGroup[] => {
  const session = useSession();
  const messages = useMessages();
  const { app } = messages;
  const save = (format: 'json' | 'csv', scope: 'shown' | 'all') => (): void => {
    runTask(shell, { id: 'download', name: ({ app: words }) => words.download }, async () => {
      const [{ download }, texts] = await Promise.all([import('../share/download.ts'), loadAllMessages(messages)]);
      await download(session, { format, scope }, texts);
    });
  };
  return (['shown', 'all'] as const).map((scope) => ({
    id: scope,
    title: scope === 'shown' ? app.downloadShown : app.downloadAll,
    items: [
      { id: `${scope}-json`, label: app.downloadJson, onSelect: save('json', scope) },
      { id: `${scope}-csv`, label: app.downloadCsv, onSelect: save('csv', scope) },
    ],
  }));
};

const useThemes = (): MenuGroup => {
  const { app } = useMessages();
  const { actions } = useSession();
  const theme = useSelectionState((state) => state.selection.theme);
  const item = (id: 'auto' | 'light' | 'dark', label: string) => ({
    id: `theme-${id}`,
    label,
    checked: theme === id,
    onSelect: () => actions.setTheme(id),
  });
  return {
    id: 'theme',
    title: app.theme,
    items: [item('auto', app.themeAuto), item('light', app.themeLight), item('dark', app.themeDark)],
  };
};

const useLanguages = (): MenuGroup => {
  const { app } = useMessages();
  const { actions } = useSession();
  const { lang } = useMessages().dates;
  return {
    id: 'lang',
    title: app.language,
    items: LANGS.map((id) => ({
      id: `lang-${id}`,
      label: LANG_NAMES[id],
      checked: id === lang,
      onSelect: () => actions.setLang(id),
    })),
  };
};

interface ToolsProps {
  readonly shell: ShellStore;
  readonly layout: Layout;
  readonly views: ViewHistory;
  readonly onOpen: (opened: Opened) => void;
  readonly onPanel: (panel: PanelId) => void;
}

/** What is rarer, as one menu; on pages without room all tools. */
const ToolsMenu = ({ shell, layout, views: steps, onOpen, onPanel }: ToolsProps) => {
  const messages = useMessages();
  const { app, compare, story, help } = messages;
  const { actions, answer, context } = useSession();
  const downloads = useDownloads(shell);
  const views = useViews();
  const isWide = layout === 'wide';
  const viewGroup: MenuGroup = {
    id: 'view',
    title: app.viewGroup,
    items: views.map(({ id, label, isOn, show }) => ({ id, label, checked: isOn, onSelect: show })),
  };
  // Actions that cannot be done now are left out of the menu.
  const possible = undoAndRedo(useViewHistory(steps), messages).filter(({ can }) => can);
  const undoGroup: MenuGroup = {
    id: 'undo',
    title: help.undoGroup,
    items: possible.map(({ id, label }) => ({ id, label, onSelect: steps[id] })),
  };
  const isComparing = useSelectionState((state) => state.selection.compare !== null);
  const toggleCompare = (): void => {
    actions.setCompare(isComparing ? null : windowBefore(answer().question.window, answer().table.zone));
    if (!isComparing) onPanel('compare');
  };
  const pages: MenuGroup = {
    id: 'pages',
    items: [
      ...(context.isDated
        ? [{ id: 'compare', label: isComparing ? compare.leave : compare.title, onSelect: toggleCompare }]
        : []),
      ...(isComparing && !isWide
        ? [{ id: 'compare-counts', label: compare.open, onSelect: () => onPanel('compare') }]
        : []),
      { id: 'story', label: story.edit, onSelect: () => onPanel('story') },
      ...(isWide ? [] : [{ id: 'about', label: app.about, onSelect: () => onOpen('about') }]),
      ...(isWide ? [] : [{ id: 'legend', label: app.legend, onSelect: () => onOpen('legend') }]),
      { id: 'help', label: help.title, onSelect: () => onOpen('help') },
    ],
  };
  const named = downloads.map((group) => ({ ...group, title: `${app.download}: ${group.title ?? ''}` }));
  const groups = [
    ...(layout === 'narrow' ? [...(possible.length > 0 ? [undoGroup] : []), viewGroup] : []),
    pages,
    ...(isWide ? [] : named),
    useLanguages(),
    useThemes(),
  ];
  return (
    <Menu label={app.menu} plain className="app-tool" groups={groups}>
      <Icon name="more" size={24} />
    </Menu>
  );
};

const FiltersButton = ({
  compact,
  panel,
  onPanel,
}: { readonly compact: boolean } & Pick<HeaderProps, 'panel' | 'onPanel'>) => {
  const { app } = useMessages();
  const count = useSelectionState((state) => listChips(state.selection.filters, state.selection.dating).length);
  const isOpen = panel === 'filters';
  return (
    <button
      type="button"
      className="app-tool"
      title={app.filters}
      data-opens="filters"
      aria-expanded={isOpen}
      onClick={() => onPanel(isOpen ? null : 'filters')}
    >
      {compact ? (
        <>
          <Icon name="filter" size={20} />
          <span className="visually-hidden">{app.filters}</span>
        </>
      ) : (
        app.filters
      )}
      {count > 0 && (
        <>
          <span className="app-tool-count" aria-hidden="true">
            {count}
          </span>
          <span className="visually-hidden">{app.filtersInForce(count)}</span>
        </>
      )}
    </button>
  );
};

/** Of two titles the one that there is room for; assistive technology reads the whole one. */
const Title = ({
  long,
  short,
  isShort,
}: {
  readonly long: string;
  readonly short: string;
  readonly isShort: boolean;
}) => {
  const textLanguage = useTextLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const [isCut, setCut] = useState(false);
  useLayoutEffect(() => {
    const node = heading.current;
    const whole = node?.firstElementChild;
    if (!node || !whole) return undefined;
    // Measures the long title's own width, also while it is visually hidden.
    const observer = new ResizeObserver(() =>
      setCut(Math.max(whole.scrollWidth, whole.getBoundingClientRect().width) > node.clientWidth + 1),
    );
    observer.observe(node);
    return () => observer.disconnect();
  }, [long]);
  return (
    <h1 ref={heading} className="app-title" title={long} data-short={isShort || isCut || undefined} dir="auto">
      <span className="app-title-long" lang={textLanguage((document) => document.title).lang}>
        {long}
      </span>
      {short !== long && (
        <span className="app-title-short" aria-hidden="true">
          {short}
        </span>
      )}
    </h1>
  );
};

interface HeaderProps {
  readonly app: App;
  readonly layout: Layout;
  readonly panel: PanelId | null;
  readonly onPanel: (panel: PanelId | null) => void;
}

export const Header = ({ app: { shell, views, preferences }, layout, panel, onPanel }: HeaderProps) => {
  const { app } = useMessages();
  const { table } = useSession();
  const ui = useSelectionState((state) => state.selection.ui);
  const hide = useSelectionState((state) => state.selection.hide);
  const [opened, setOpened] = useState<Opened>(null);
  const downloads = useDownloads(shell);
  useAppKeys(views, preferences, () => setOpened('help'));
  // A frame may leave out all that a header has.
  const { isOnePane } = usePageLayout();
  const hasSwitch = useSelectionState(
    ({ selection: { view } }) => isOnePane && view !== 'table' && view !== 'responses',
  );
  if (ui === 'bare' || (ui === 'lite' && !hasSwitch && hide.includes('title') && hide.includes('share'))) return null;
  const { title, shortTitle } = table.document;
  const close = (): void => setOpened(null);
  const isFull = ui === 'full';
  const isWide = layout === 'wide';
  return (
    <header className="app-header">
      {!hide.includes('title') && (
        <Title long={title} short={shortTitle ?? title} isShort={layout === 'narrow' || !isFull} />
      )}
      <div className="app-tools">
        {isFull && !hide.includes('search') && <SearchField compact={!isWide} />}
        {isFull && layout !== 'narrow' && <ViewToggle />}
        {isFull && layout !== 'narrow' && <UndoButtons views={views} />}
        {isFull && !hide.includes('filters') && <FiltersButton compact={!isWide} panel={panel} onPanel={onPanel} />}
        {hasSwitch && <PaneSwitch />}
        {!hide.includes('share') && <ShareButton shell={shell} compact={!isWide} />}
        {isFull && isWide && (
          <Menu className="app-tool" groups={downloads} plain>
            {app.download}
          </Menu>
        )}
        {isFull && isWide && (
          <button type="button" className="app-tool" onClick={() => setOpened('about')}>
            {app.about}
          </button>
        )}
        {isFull && <ToolsMenu shell={shell} layout={layout} views={views} onOpen={setOpened} onPanel={onPanel} />}
      </div>
      <Dialog open={opened === 'legend'} title={app.legend} closeLabel={app.close} onClose={close}>
        <LazyLegend />
      </Dialog>
      {opened === 'about' && <AboutDialog onClose={close} onHelp={() => setOpened('help')} />}
      {opened === 'help' && <HelpDialog preferences={preferences} onClose={close} />}
    </header>
  );
};
