/** The head: what happened, the key to the colours, and the few tools that are always in sight. */
import { useState, type CSSProperties, type ReactNode } from 'react';
import { createLateStore } from '../base/late-store.ts';
import { listChips } from '../query/filters/list-chips.ts';
import { useSelectionState, useSession } from '../session/use-session.ts';
import { useTextLanguage } from '../session/use-text-language.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { FullView } from '../panes/reading/FullView.tsx';
import { SearchField } from '../panes/search/SearchField.tsx';
import { StoryEntry } from '../panes/story/StoryEntry.tsx';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { inDialog, latePart } from '../ui/late-part.tsx';
import { usePanels } from '../ui/use-panels.ts';
import { Popover } from '../ui/Popover.tsx';
import { usePageLayout } from '../ui/use-page-layout.ts';
import { Deck } from './Deck.tsx';
import { DIALOG_NAMES, type Opened } from './dialog-names.ts';
import type { HeadDialogsProps } from './HeadDialogs.tsx';
import type { MorePanelProps } from './MorePanel.tsx';
import { PaneSwitch } from './PaneSwitch.tsx';
import type { App } from './start.ts';
import { useAppKeys } from './use-app-keys.ts';
import { useViews, ViewToggle } from './ViewToggle.tsx';

/** The table of dialogs, fetched right after the first picture. */
export const headDialogs = createLateStore(async () => (await import('./HeadDialogs.tsx')).HeadDialogs);
const HeadDialogs = latePart<HeadDialogsProps>({
  load: headDialogs,
  name: (messages, { opened }) => (opened === null ? '' : DIALOG_NAMES[opened](messages)),
  frame: ({ opened, onClose }, notice, name) => inDialog({ open: opened !== null, onClose }, notice, name),
});
const MorePanel = latePart<MorePanelProps>({
  load: async () => (await import('./MorePanel.tsx')).MorePanel,
  name: ({ app }) => app.menu,
});

interface ToolProps {
  readonly icon: IconName;
  readonly name: string;
  readonly count?: number;
  readonly opens?: 'filters';
  readonly isOpen?: boolean;
  readonly onPress: () => void;
}

/** A word where there is room for it, else its sign. */
const Tool = ({ icon, name, count = 0, opens, isOpen, onPress }: ToolProps) => {
  const { app } = useMessages();
  const { layout, isLow } = usePageLayout();
  const isWord = layout === 'wide' && !isLow;
  return (
    <button
      type="button"
      className="app-tool"
      title={name}
      data-opens={opens}
      aria-expanded={isOpen}
      aria-haspopup={isOpen === undefined ? 'dialog' : undefined}
      onClick={onPress}
    >
      {isWord ? (
        name
      ) : (
        <>
          <Icon name={icon} size={20} />
          <span className="visually-hidden">{name}</span>
        </>
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

const FiltersButton = () => {
  const { app } = useMessages();
  const { open, toggle } = usePanels();
  const count = useSelectionState((state) => listChips(state.selection.filters, state.selection.dating).length);
  return (
    <Tool
      icon="filter"
      name={app.filters}
      count={count}
      opens="filters"
      isOpen={open === 'filters'}
      onPress={() => toggle('filters')}
    />
  );
};

/** The headline, else the title. */
const Headline = () => {
  const { document } = useSession().table;
  const textLanguage = useTextLanguage();
  const text = document.view?.headline ?? document.title;
  return (
    <h1
      className="app-headline"
      title={document.title}
      dir="auto"
      lang={textLanguage((own) => own.view?.headline ?? own.title)}
    >
      <span style={{ '--letters': text.length } as CSSProperties}>{text}</span>
    </h1>
  );
};

/**
 * In a frame, which has no menu: to the table of the same events, and back. It is one button there and back, which has
 * the focus all the time.
 */
const ListSwitch = ({ isList, list: [picture, table] }: Pick<ReturnType<typeof useViews>, 'isList' | 'list'>) => {
  const other = isList ? picture : table;
  return (
    <button
      type="button"
      className={isList ? 'app-button' : 'app-tool icon-button'}
      aria-label={other?.label}
      title={other?.label}
      onClick={other?.show}
    >
      {isList ? other?.label : <Icon name="table" size={20} />}
    </button>
  );
};

interface HeaderProps {
  readonly app: App;
  /** A sheet has most of a narrow page: one line of headline, and no deck. */
  readonly isShort: boolean;
  /** After the headline, also where there is none. */
  readonly children?: ReactNode;
  /** In a frame with room for one pane: what is shown, and the way out stands here too. */
  readonly status: ReactNode;
}

export const Header = ({ app, isShort, children, status }: HeaderProps) => {
  const words = useMessages().app;
  const ui = useSelectionState((state) => state.selection.ui);
  const hide = useSelectionState((state) => state.selection.hide);
  const [opened, setOpened] = useState<Opened | null>(null);
  // Once one was opened their place stays: they give the focus back.
  const [hasDialogs, setDialogs] = useState(false);
  const open = (what: Opened): void => {
    setDialogs(true);
    setOpened(what);
  };
  useAppKeys(app, () => open('help'));
  const { layout, isLow, isOnePane } = usePageLayout();
  const { isList, list } = useViews();
  const isStackedLow = ui === 'lite' && isLow && layout === 'narrow';
  const hasSwitch = (isOnePane || isStackedLow) && !isList;
  // A frame may leave out all that a header has.
  if (ui === 'bare' || (ui === 'lite' && !hasSwitch && hide.includes('title') && hide.includes('share')))
    return children;
  const isFull = ui === 'full';
  const isNarrow = layout === 'narrow' && isFull;
  return (
    <header className="app-header" tabIndex={-1} data-short={isShort || undefined}>
      {!hide.includes('title') && <Headline />}
      {children}
      {!hide.includes('title') && !isShort && !isLow && <Deck />}
      {status}
      <div className="app-tools">
        {isFull && isList && <ViewToggle />}
        {!isNarrow && !isList && <StoryEntry />}
        {isFull && !hide.includes('search') && <SearchField />}
        {isFull && !isNarrow && !hide.includes('filters') && <FiltersButton />}
        {hasSwitch && <PaneSwitch />}
        {ui === 'lite' && <ListSwitch isList={isList} list={list} />}
        {status && <FullView />}
        {!isNarrow && !status && !hide.includes('share') && (
          <Tool icon="share" name={words.share} onPress={() => open('share')} />
        )}
        {isFull && (
          <Popover
            className="app-tool"
            face={<Icon name="more" size={24} />}
            label={words.menu}
            title={words.menu}
            opens={isNarrow ? 'filters' : undefined}
            plain
          >
            <MorePanel app={app} onOpen={open} />
          </Popover>
        )}
      </div>
      {hasDialogs && <HeadDialogs app={app} opened={opened} onOpen={setOpened} onClose={() => setOpened(null)} />}
    </header>
  );
};
