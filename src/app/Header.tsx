/** Title and tools: in full at wide; at the other sizes what is rarer moves into one menu. */
import { lazy, Suspense, useState } from 'react';
import { useSelectionState, useSession } from '../derive/use-session.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { HowSure } from '../panes/reading/HowSure.tsx';
import { LazyLegend } from '../panes/reading/LazyLegend.tsx';
import type { View } from '../selection/selection.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Menu, type MenuGroup } from '../ui/Menu.tsx';
import { ShareButton } from './ShareButton.tsx';
import type { Layout } from './use-layout.ts';

const AboutDialog = lazy(async () => ({ default: (await import('../panes/reading/AboutDialog.tsx')).AboutDialog }));

type Opened = 'about' | 'filters' | null;

/** Two toggles: the picture in time and place, or the table of the same events. */
const ViewToggle = () => {
  const { app } = useMessages();
  const { actions } = useSession();
  const view = useSelectionState((state) => state.selection.view);
  // Back from the table to the picture that was there before it.
  const [pictured, setPictured] = useState<View>(view === 'table' ? 'split' : view);
  const showTable = (): void => {
    if (view !== 'table') setPictured(view);
    actions.setView('table');
  };
  // From one pane alone it leads to both.
  const showPicture = (): void => actions.setView(view === 'table' ? pictured : 'split');
  return (
    <div className="app-views" role="group" aria-label={app.viewGroup}>
      <button type="button" aria-pressed={view !== 'table'} onClick={showPicture}>{app.viewTimeline}</button>
      <button type="button" aria-pressed={view === 'table'} onClick={showTable}>{app.viewTable}</button>
    </div>
  );
};

const useDownloads = (): readonly MenuGroup[] => {
  const session = useSession();
  const messages = useMessages();
  const { app } = messages;
  const save = (format: 'json' | 'csv', scope: 'shown' | 'all') => (): void => {
    void import('../share/download.ts').then(({ download }) => download(session, { format, scope }, messages));
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
  const item = (id: 'auto' | 'light' | 'dark', label: string) => ({ id: `theme-${id}`, label, checked: theme === id, onSelect: () => actions.setTheme(id) });
  return { id: 'theme', title: app.theme, items: [item('auto', app.themeAuto), item('light', app.themeLight), item('dark', app.themeDark)] };
};

/** All tools as one menu, for pages without room. */
const ToolsMenu = ({ layout, onOpen }: { readonly layout: Layout; readonly onOpen: (opened: Opened) => void }) => {
  const { app } = useMessages();
  const { actions } = useSession();
  const view = useSelectionState((state) => state.selection.view);
  const downloads = useDownloads();
  const themes = useThemes();
  const views: MenuGroup = { id: 'view', title: app.viewGroup, items: [
    { id: 'split', label: app.viewTimeline, checked: view !== 'table', onSelect: () => actions.setView('split') },
    { id: 'table', label: app.viewTable, checked: view === 'table', onSelect: () => actions.setView('table') },
  ] };
  const pages: MenuGroup = { id: 'pages', items: [
    { id: 'filters', label: app.filtersTitle, onSelect: () => onOpen('filters') },
    { id: 'about', label: app.about, onSelect: () => onOpen('about') },
  ] };
  const named = downloads.map((group) => ({ ...group, title: `${app.download}: ${group.title ?? ''}` }));
  return (
    <Menu label={app.menu} plain className="app-tool" groups={[...(layout === 'narrow' ? [views] : []), pages, ...named, themes]}>
      <Icon name="more" size={24} />
    </Menu>
  );
};

/** Of two titles the one that there is room for; assistive technology reads the whole one. */
const Title = ({ long, short, isShort }: { readonly long: string; readonly short: string; readonly isShort: boolean }) => (
  <h1 className="app-title" title={long} data-short={isShort || undefined}>
    <span className="app-title-long">{long}</span>
    {short !== long && <span className="app-title-short" aria-hidden="true">{short}</span>}
  </h1>
);

export const Header = ({ layout }: { readonly layout: Layout }) => {
  const { app } = useMessages();
  const { table } = useSession();
  const ui = useSelectionState((state) => state.selection.ui);
  const hide = useSelectionState((state) => state.selection.hide);
  const [opened, setOpened] = useState<Opened>(null);
  const downloads = useDownloads();
  const themes = useThemes();
  if (ui === 'bare') return null;
  const { title, shortTitle } = table.document;
  const close = (): void => setOpened(null);
  const isFull = ui === 'full';
  return (
    <header className="app-header">
      {!hide.includes('title') && <Title long={title} short={shortTitle ?? title} isShort={layout === 'narrow' || !isFull} />}
      <div className="app-tools">
        {isFull && layout !== 'narrow' && <ViewToggle />}
        {!hide.includes('share') && <ShareButton compact={layout !== 'wide'} />}
        {isFull && layout === 'wide' && <Menu className="app-tool" groups={downloads} plain>{app.download}</Menu>}
        {isFull && layout === 'wide' && <button type="button" className="app-tool" onClick={() => setOpened('about')}>{app.about}</button>}
        {isFull && layout === 'wide' && <Menu label={app.theme} className="app-tool" groups={[themes]} plain><Icon name="more" size={24} /></Menu>}
        {isFull && layout !== 'wide' && <ToolsMenu layout={layout} onOpen={setOpened} />}
      </div>
      <Dialog open={opened === 'filters'} title={app.filtersTitle} closeLabel={app.close} onClose={close}><HowSure /><LazyLegend /></Dialog>
      {opened === 'about' && <Suspense fallback={null}><AboutDialog onClose={close} /></Suspense>}
    </header>
  );
};
