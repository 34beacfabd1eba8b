/** The app on a dataset: which panes stand where in each layout. It wires, and owns nothing of the data. */
import { useEffect, useMemo, useState, useSyncExternalStore, type CSSProperties, type ReactNode } from 'react';
import { useSelectionState, useSession } from '../session/use-session.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { FilterChips } from '../panes/filters/FilterChips.tsx';
import { LazyHowSure } from '../panes/filters/LazyHowSure.tsx';
import { MapPane } from '../panes/map/MapPane.tsx';
import { Lede } from '../panes/reading/Lede.tsx';
import { ReadingColumn } from '../panes/reading/ReadingColumn.tsx';
import { SourceLine } from '../panes/reading/SourceLine.tsx';
import { StatusLine } from '../panes/reading/StatusLine.tsx';
import type { StoryPanelProps } from '../panes/story/StoryPanel.tsx';
import { StoryEntry } from '../panes/story/StoryEntry.tsx';
import { PlaybackBar } from '../panes/timeline/playback/PlaybackBar.tsx';
import { TimelinePane } from '../panes/timeline/TimelinePane.tsx';
import type { Ui, View } from '../selection/selection.ts';
import { loadDeferredQueries } from '../query/deferred-queries.ts';
import { latePart } from '../ui/late-part.tsx';
import { PartBoundary } from '../ui/PartBoundary.tsx';
import { SheetHostContext } from '../ui/sheet-host.tsx';
import type { DividerProps } from './Divider.tsx';
import type { OnboardingHintProps } from './OnboardingHint.tsx';
import { Header } from './Header.tsx';
import { Notices } from './Notices.tsx';
import { PanelsContext, type PanelId, type Panels } from '../ui/panels.ts';
import { Dock, PanelSheet, usePanel } from './panels.tsx';
import type { App } from './start.ts';
import { PageLayoutContext, usePageLayout, type Layout, type PageLayout } from '../ui/use-page-layout.ts';
import { useReady } from './use-ready.ts';
import { isLowFor, useIsLow, useIsOnePane, useLayout, useWindowSize } from './use-layout.ts';

/** Lists of rows come with what finds them, or they would stand empty at first. */
const withQueries = async <T,>(part: Promise<T>): Promise<T> => (await Promise.all([part, loadDeferredQueries()]))[0];

const TablePane = latePart({
  load: async () => (await withQueries(import('../panes/table/TablePane.tsx'))).TablePane,
  name: ({ app }) => app.viewTable,
});
const ResponsesPane = latePart({
  load: async () => (await import('../panes/responses/ResponsesPane.tsx')).ResponsesPane,
  name: ({ app }) => app.viewResponses,
});

/** The room of the story's row while its code comes, so that the map fits itself once. */
const StoryWait = () => (
  <div className="story" data-row style={{ visibility: 'hidden' }}>
    <div className="story-grid">
      <div className="story-strip" />
      <div className="story-controls">
        <span className="story-button">…</span>
      </div>
    </div>
  </div>
);
const StoryPanel = latePart<StoryPanelProps>({
  load: async () => (await import('../panes/story/StoryPanel.tsx')).StoryPanel,
  name: ({ story }) => story.title,
  wait: ({ isRow }) => (isRow ? <StoryWait /> : null),
});
/** The bar of a narrow page; its room is kept while its code comes. */
const Caption = latePart({
  load: async () => (await import('../panes/reading/Caption.tsx')).Caption,
  name: ({ reading }) => reading.caption.region,
  wait: () => <div className="caption" />,
});
/** Where a landmark's own content can't be had, the landmark stays and says so. */
const inRegion = (_: object, notice: ReactNode, name: string): ReactNode => (
  <section aria-label={name}>{notice}</section>
);
const UndatedList = latePart({
  load: async () => (await withQueries(import('../panes/timeline/UndatedList.tsx'))).UndatedList,
  name: ({ timeline }) => timeline.region,
  frame: inRegion,
});
const Paper = latePart({
  load: async () => (await withQueries(import('./Paper.tsx'))).Paper,
});
const OnboardingHint = latePart<OnboardingHintProps>({
  load: async () => (await import('./OnboardingHint.tsx')).OnboardingHint,
});

const ReportButton = latePart<{ readonly app: App }>({
  load: async () => (await import('./ReportButton.tsx')).ReportButton,
  name: ({ app }) => app.reportOpen,
  place: 'part-failed-line',
});

/** Where there is something to say of the file: the way to it. */
const Report = ({ app }: { readonly app: App }) => {
  const state = useSyncExternalStore(app.load.store.subscribe, app.load.store.getState);
  return state.phase === 'ready' && state.report.issues.length > 0 ? <ReportButton app={app} /> : null;
};

/** There from the start; dragging and keys come with its code, which is asked for once the first view is there. */
const DIVIDER_LINE = <div className="app-divider" />;
const Divider = latePart<DividerProps>({
  load: async () => (await import('./Divider.tsx')).Divider,
  wait: () => DIVIDER_LINE,
});

const READING_WIDTH = 312;
const TIMELINE_WIDTH = 540;
const LEAST_TIMELINE = 320;
const LEAST_MAP = 300;

/** Only on the first visit, in the full app, and not in a frame. */
const wantsHint = (app: App, ui: Ui): boolean =>
  ui === 'full' && window.parent === window && !app.preferences.getState().hintSeen;

/** For panes by a context, for the stylesheets as marks on <html>. */
const usePageMarks = (ui: Ui): PageLayout => {
  const layout = useLayout(ui);
  const isLow = useIsLow(ui);
  const isOnePane = useIsOnePane(ui);
  useEffect(() => {
    const { dataset } = document.documentElement;
    Object.assign(dataset, {
      layout,
      low: String(isLow),
      ui,
      coarse: String(matchMedia('(pointer: coarse)').matches),
    });
  }, [layout, isLow, ui]);
  return useMemo(() => ({ layout, isLow, isOnePane }), [layout, isLow, isOnePane]);
};

/**
 * A new selection is the newest wish: its card takes the place of the filters. The story's panel stays, a story is made
 * of views.
 */
const useGiveWay = (setPanel: (change: (panel: PanelId | null) => PanelId | null) => void): void => {
  const { store } = useSession();
  useEffect(
    () =>
      store.subscribe(({ selection: { selected } }, { selection: before }) => {
        if (selected !== null && selected !== before.selected)
          setPanel((panel) => (panel === 'filters' ? null : panel));
      }),
    [store, setPanel],
  );
};

export const Workspace = ({ app }: { readonly app: App }) => {
  const ui = useSelectionState((state) => state.selection.ui);
  const page = usePageMarks(ui);
  const { layout } = page;
  const words = useMessages();
  const isReady = useReady();
  const { store } = useSession();
  // A dock beside the marks may be open from the start; a sheet would hide the map.
  const [panel, setPanel] = useState<PanelId | null>(() =>
    layout === 'middle' && !isLowFor(innerHeight) && ui === 'full' && store.getState().selection.compare
      ? 'compare'
      : null,
  );
  useGiveWay(setPanel);
  const panels = useMemo<Panels>(
    () => ({
      open: panel,
      show: setPanel,
      toggle: (id) => setPanel(panel === id ? null : id),
      close: () => setPanel(null),
    }),
    [panel],
  );
  const open = usePanel({ app, layout, panel, onClose: () => setPanel(null) });
  const onCompare = layout === 'wide' ? undefined : (): void => setPanel('compare');
  const view = useSelectionState((state) => state.selection.view);
  return (
    <PageLayoutContext value={page}>
      <PanelsContext value={panels}>
        <div className="app">
          <PartBoundary name={words.app.product}>
            <Header app={app} layout={layout} panel={panel} onPanel={setPanel} />
          </PartBoundary>
          <Notices app={app} />
          {view === 'table' || view === 'responses' ? (
            <ListLayout layout={layout} panel={open} onCompare={onCompare} />
          ) : (
            <Panes layout={layout} panel={open} onCompare={onCompare} isReady={isReady} />
          )}
          {ui !== 'bare' && (
            <PartBoundary name={words.playback.group}>
              <PlaybackBar />
            </PartBoundary>
          )}
          <SourceLine report={<Report app={app} />} />
          {isReady && <Paper />}
          {isReady && wantsHint(app, ui) && <OnboardingHint preferences={app.preferences} />}
        </div>
      </PanelsContext>
    </PageLayoutContext>
  );
};

type OpenPanel = ReturnType<typeof usePanel>;
/** Opens the comparison's panel where it has no column of its own. */
type OnCompare = (() => void) | undefined;

/**
 * The reading column at wide, else its two lines: what it is about (or the story's step) and how much is shown. The
 * filters are named once.
 */
const Reading = ({
  isColumn,
  panel,
  onCompare,
}: {
  readonly isColumn: boolean;
  readonly panel: OpenPanel;
  readonly onCompare: OnCompare;
}) => {
  const { reading, app } = useMessages();
  const ui = useSelectionState((state) => state.selection.ui);
  const hasFilters = useSelectionState(
    (state) => state.selection.ui === 'full' && !state.selection.hide.includes('filters'),
  );
  const hasStory = useSelectionState((state) => state.selection.story !== null);
  const story = hasStory ? <StoryPanel isRow={!isColumn} /> : undefined;
  const isNamed = hasFilters && panel?.id !== 'filters';
  const chips = hasFilters ? <FilterChips /> : undefined;
  if (isColumn) {
    return (
      <div className="app-reading">
        <PartBoundary name={app.partReading}>
          <ReadingColumn
            story={story}
            entry={<StoryEntry />}
            chips={chips}
            sure={isNamed ? <LazyHowSure /> : undefined}
            panel={panel?.node}
          />
        </PartBoundary>
      </div>
    );
  }
  return (
    <div className="app-lede">
      {story ?? (
        <>
          {ui === 'full' && <Lede />}
          <StoryEntry />
        </>
      )}
      <div
        className="app-status"
        role={isNamed ? 'region' : undefined}
        aria-label={isNamed ? reading.howSure.region : undefined}
      >
        <StatusLine onCompare={onCompare} />
        {chips}
      </div>
    </div>
  );
};

interface MainProps {
  readonly panes: View;
  readonly panel: OpenPanel;
  readonly layout: Layout;
  readonly style?: CSSProperties | undefined;
  readonly children: ReactNode;
}

/** The page's main part; on a narrow page it holds the sheets. */
const Main = ({ panes, panel, layout, style, children }: MainProps) => {
  const [main, setMain] = useState<HTMLElement | null>(null);
  return (
    <main className="app-main" data-panes={panes} style={style} ref={setMain}>
      <SheetHostContext value={main}>
        {children}
        <PanelSheet panel={panel} layout={layout} />
      </SheetHostContext>
    </main>
  );
};

interface PanesProps {
  readonly layout: Layout;
  readonly panel: OpenPanel;
  readonly onCompare: OnCompare;
}

/** The views without a map: the table, and the responses. */
const ListLayout = ({ layout, panel, onCompare }: PanesProps) => {
  const { app, reading } = useMessages();
  const ui = useSelectionState((state) => state.selection.ui);
  const view = useSelectionState((state) => state.selection.view);
  const hasSelected = useSelectionState((state) => state.selection.selected !== null);
  const hasReading = layout === 'wide' && ui === 'full';
  return (
    <Main panes="table" panel={panel} layout={layout}>
      <Reading isColumn={hasReading} panel={panel} onCompare={onCompare} />
      <div className="app-table">
        <PartBoundary name={view === 'table' ? app.viewTable : app.viewResponses}>
          {view === 'table' ? <TablePane /> : <ResponsesPane />}
        </PartBoundary>
      </div>
      {!hasReading && layout !== 'narrow' && (
        <PartBoundary name={reading.card.region}>
          <Dock panel={panel} hasCard={hasSelected} />
        </PartBoundary>
      )}
      {layout === 'narrow' && ui !== 'bare' && hasSelected && (
        <div className="app-caption">
          <Caption />
        </div>
      )}
    </Main>
  );
};

const Panes = ({ layout, panel, onCompare, isReady }: PanesProps & { readonly isReady: boolean }) => {
  const { map, reading, timeline } = useMessages();
  const { isDated } = useSession().context;
  const view = useSelectionState((state) => state.selection.view);
  const ui = useSelectionState((state) => state.selection.ui);
  const hasSelected = useSelectionState((state) => state.selection.selected !== null);
  const split = useSplit(layout);
  const hasReading = layout === 'wide' && ui === 'full';
  const { isOnePane } = usePageLayout();
  const hasMap = view === 'map' || (view === 'split' && !isOnePane);
  const hasTimeline = view !== 'map';
  return (
    <Main
      panes={hasMap ? view : 'timeline'}
      panel={panel}
      layout={layout}
      style={hasMap && hasTimeline ? split.style : undefined}
    >
      <Reading isColumn={hasReading} panel={panel} onCompare={onCompare} />
      {hasMap && (
        <div className="app-map">
          <PartBoundary name={map.region} frame={inRegion}>
            <MapPane />
          </PartBoundary>
        </div>
      )}
      {!hasReading && layout === 'middle' && (
        <PartBoundary name={reading.card.region}>
          <Dock panel={panel} hasCard={hasSelected} />
        </PartBoundary>
      )}
      {layout === 'narrow' && ui !== 'bare' && (
        <div className="app-caption">
          <Caption />
        </div>
      )}
      {hasMap &&
        hasTimeline &&
        layout !== 'narrow' &&
        (isReady ? (
          <Divider
            width={split.width}
            min={split.min}
            max={split.max}
            onWidth={split.setWidth}
            onReset={() => split.setWidth(null)}
          />
        ) : (
          DIVIDER_LINE
        ))}
      {hasTimeline && (
        <div className="app-timeline">
          <PartBoundary name={timeline.region} frame={inRegion}>
            {isDated ? <TimelinePane /> : <UndatedList />}
          </PartBoundary>
        </div>
      )}
    </Main>
  );
};

/** The timeline's width: 540 px at wide, half of the rest below, or where the divider was put. */
const useSplit = (layout: Layout) => {
  const [chosen, setWidth] = useState<number | null>(null);
  const total = useWindowSize(() => innerWidth);
  const room = total - (layout === 'wide' ? READING_WIDTH : 0);
  // A page too narrow for both minimum widths is halved.
  const min = Math.min(LEAST_TIMELINE, Math.round(room / 2));
  const max = Math.max(min, room - LEAST_MAP);
  const initial = layout === 'wide' ? Math.max(TIMELINE_WIDTH, Math.round(room * 0.46)) : Math.round(room * 0.5);
  const width = Math.min(max, chosen ?? initial);
  return { width, min, max, setWidth, style: { '--timeline-width': `${width}px` } as CSSProperties };
};
