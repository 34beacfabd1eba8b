/** The app on a dataset: which panes stand where in each layout. It wires, and owns nothing of the data. */
import { pageHeight, pageWidth } from '../base/sight-store.ts';
import { useMemo, useState, useSyncExternalStore, type CSSProperties, type ReactNode } from 'react';
import { useSelectionState, useSession } from '../session/use-session.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { FilterChips } from '../panes/filters/FilterChips.tsx';
import { MapPane } from '../panes/map/MapPane.tsx';
import { ActionRow } from '../panes/reading/ActionRow.tsx';
import { SourceLine } from '../panes/reading/SourceLine.tsx';
import { StatusLine } from '../panes/reading/StatusLine.tsx';
import { StoryEntry } from '../panes/story/StoryEntry.tsx';
import { EventSteps } from '../panes/timeline/playback/EventSteps.tsx';
import { PlaybackBar } from '../panes/timeline/playback/PlaybackBar.tsx';
import { TimelinePane } from '../panes/timeline/TimelinePane.tsx';
import type { Ui } from '../selection/selection.ts';
import { loadDeferredQueries } from '../query/deferred-queries.ts';
import { needsAttention } from '../query/report-counts.ts';
import { latePart } from '../ui/late-part.tsx';
import { PartBoundary } from '../ui/PartBoundary.tsx';
import { PanelsContext, type PanelId, type Panels } from '../ui/use-panels.ts';
import { isCoarse } from '../ui/is-coarse.ts';
import { useAfterFirstPicture } from '../ui/use-after-first-picture.ts';
import { PageLayoutContext, usePageLayout, type PageLayout } from '../ui/use-page-layout.ts';
import type { DividerProps } from './Divider.tsx';
import { Header } from './Header.tsx';
import { Notices } from './Notices.tsx';
import type { OnboardingHintProps } from './OnboardingHint.tsx';
import { PanelSlot, useGiveWay, useSlot, type Slot } from './panels.tsx';
import type { App } from './start.ts';
import { isLowFor, useIsLow, useIsOnePane, useLayout, useWindowSize } from './use-layout.ts';
import { useReady } from './use-ready.ts';

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

const PlayCaption = latePart({
  load: async () => (await import('../panes/timeline/playback/PlayCaption.tsx')).PlayCaption,
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
/** What who listens hears first. */
const Opening = latePart({
  load: async () => (await withQueries(import('./Opening.tsx'))).Opening,
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

/** Where something of the file needs attention: the way to it. What is only noted of it, More leads to. */
const Report = ({ app }: { readonly app: App }) => {
  const state = useSyncExternalStore(app.load.store.subscribe, app.load.store.getState);
  return state.phase === 'ready' && state.report.issues.some(needsAttention) ? <ReportButton app={app} /> : null;
};

/** There from the start; dragging and keys come with its code, which is asked for once the first view is there. */
const DIVIDER_LINE = <div className="app-divider" />;
const Divider = latePart<DividerProps>({
  load: async () => (await import('./Divider.tsx')).Divider,
  wait: () => DIVIDER_LINE,
});

/** What the foot has beside the source; its room is kept. */
const FootTools = latePart({ load: async () => (await import('./FootTools.tsx')).FootTools });

const LEAST_TIMELINE = 320;
const LEAST_MAP = 300;
/** The map column's share of the page; on a low one it has room for what is open, too, so that no mark moves for it. */
const MAP_SHARE = { wide: 0.42, middle: 0.4, low: 0.55 } as const;

/** A narrower page has no room for a strip above the timeline. */
const STRIP_WIDTH = 900;

/** Only on the first visit, in the full app, and not in a frame. */
const wantsHint = (app: App, ui: Ui): boolean =>
  ui === 'full' && window.parent === window && !app.preferences.getState().hintSeen;

const usePage = (ui: Ui): PageLayout => {
  const layout = useLayout(ui);
  const isLow = useIsLow(ui);
  const isOnePane = useIsOnePane(ui);
  return useMemo(() => ({ layout, isLow, isOnePane }), [layout, isLow, isOnePane]);
};

/** Which panel is open by the reader's wish; that of a comparison is open from the start beside the marks. */
const usePanelState = (isNarrow: boolean): Panels => {
  const { store } = useSession();
  const [open, setOpen] = useState<PanelId | null>(() => {
    const { ui, compare } = store.getState().selection;
    return compare && ui === 'full' && !isNarrow && !isLowFor(pageHeight()) ? 'compare' : null;
  });
  return useMemo(
    () => ({
      open,
      show: setOpen,
      toggle: (id) => setOpen((before) => (before === id ? null : id)),
      close: () => setOpen(null),
    }),
    [open],
  );
};

export const Workspace = ({ app }: { readonly app: App }) => {
  const ui = useSelectionState((state) => state.selection.ui);
  const page = usePage(ui);
  const panels = usePanelState(page.layout === 'narrow');
  return (
    <PageLayoutContext value={page}>
      <PanelsContext value={panels}>
        <Page app={app} />
      </PanelsContext>
    </PageLayoutContext>
  );
};

const Page = ({ app }: { readonly app: App }) => {
  const ui = useSelectionState((state) => state.selection.ui);
  const view = useSelectionState((state) => state.selection.view);
  const { layout, isLow, isOnePane } = usePageLayout();
  const words = useMessages();
  const isReady = useReady();
  const { isDated } = useSession().context;
  const slot = useSlot(app);
  useGiveWay();
  const isList = view === 'table' || view === 'responses';
  const isNarrow = layout === 'narrow';
  const hasTimeline = view === 'split' || view === 'timeline';
  // In the timeline's own strip where it has one, in the action row of a narrow page, else in a line of its own.
  const hasStrip = useWindowSize(() => pageWidth() >= STRIP_WIDTH) && hasTimeline && isDated && !isLow && !isNarrow;
  const isSingle = isOnePane && ui === 'lite' && !isList;
  const statusAt = isSingle ? 'head' : ui === 'full' && isNarrow ? 'row' : hasStrip ? 'strip' : 'foot';
  // Beside the status, as in the strip and the row: a gutter has no room for them.
  const hasFootSteps = statusAt === 'foot' && hasTimeline && isDated && ui !== 'bare';
  const hint = isReady && wantsHint(app, ui) && <OnboardingHint preferences={app.preferences} />;
  return (
    <div className="app" data-layout={layout} data-low={isLow} data-ui={ui} data-coarse={isCoarse()}>
      <PartBoundary name={words.app.product}>
        <Header app={app} isShort={isNarrow && slot !== null} status={isSingle && <Status />}>
          {isReady && <Opening />}
        </Header>
      </PartBoundary>
      <Notices app={app} />
      {isList ? (
        <Lists slot={slot} />
      ) : (
        <Panes
          slot={slot}
          isReady={isReady}
          strip={statusAt === 'strip' && <Status>{hint}</Status>}
          hasMap={view === 'map' || (view === 'split' && !isOnePane)}
          hasFootSteps={hasFootSteps}
        />
      )}
      {/* The timeline has the controls of time on its own axis, the action row the steps. */}
      {ui !== 'bare' && !(hasTimeline && (isDated || (isNarrow && ui === 'full'))) && (
        <PartBoundary name={words.playback.group}>
          <PlaybackBar />
        </PartBoundary>
      )}
      <footer className="app-foot">
        {statusAt === 'foot' && <Status />}
        {hasFootSteps && <EventSteps />}
        <Foot />
        <SourceLine report={<Report app={app} />} isTextAlone={isSingle} />
      </footer>
      {isReady && <Paper />}
      {statusAt !== 'strip' && hint}
    </div>
  );
};

/** How much is shown, and the filters in force. @param children below both, where there is room */
const Status = ({ children }: { readonly children?: ReactNode }) => {
  const hasFilters = useSelectionState(
    ({ selection: { ui, hide, story } }) => ui === 'full' && !hide.includes('filters') && story === null,
  );
  const playing = useSelectionState((state) => state.playing);
  return (
    <div className="app-status">
      <StatusLine />
      {hasFilters && <FilterChips />}
      {children}
      {playing && <PlayCaption />}
    </div>
  );
};

/** The key to the marks and how sure all this is. */
const Foot = () => {
  const isTime = useAfterFirstPicture();
  const isHidden = useSelectionState(({ selection: { ui, hide } }) => ui === 'bare' || hide.includes('legend'));
  const { isOnePane } = usePageLayout();
  if (isHidden || isOnePane) return null;
  return <div className="app-foot-tools">{isTime && <FootTools />}</div>;
};

/** On a narrow page without a sheet, and in a frame of that size while something is selected. */
const useHasRow = (slot: Slot | null): boolean => {
  const { layout } = usePageLayout();
  const isDue = useSelectionState(
    ({ selection: { ui, selected } }) => ui === 'full' || (ui === 'lite' && selected !== null),
  );
  return layout === 'narrow' && slot === null && isDue;
};

/** @param hasSteps not where the bar for playback has them */
const Row = ({ hasSteps }: { readonly hasSteps: boolean }) => {
  // A frame has its status in the foot; a second one would say all things twice.
  const isFull = useSelectionState(({ selection: { ui } }) => ui === 'full');
  return (
    <div className="app-row-place">
      <ActionRow story={<StoryEntry />} status={isFull && <Status />} steps={hasSteps && <EventSteps />} />
    </div>
  );
};

interface PanesProps {
  readonly slot: Slot | null;
}

/** The views without a map: the table, and the responses. */
const Lists = ({ slot }: PanesProps) => {
  const { app } = useMessages();
  const view = useSelectionState((state) => state.selection.view);
  const hasRow = useHasRow(slot);
  return (
    <main className="app-main" data-panes="table">
      <div className="app-table">
        <PartBoundary name={view === 'table' ? app.viewTable : app.viewResponses}>
          {view === 'table' ? <TablePane /> : <ResponsesPane />}
        </PartBoundary>
      </div>
      {slot && <PanelSlot slot={slot} />}
      {hasRow && <Row hasSteps={false} />}
    </main>
  );
};

interface PicturesProps extends PanesProps {
  readonly isReady: boolean;
  /** What stands above the timeline, where it has room for a strip. */
  readonly strip: ReactNode;
  readonly hasMap: boolean;
  /** The foot has the steps from event to event. */
  readonly hasFootSteps: boolean;
}

const Panes = ({ slot, isReady, strip, hasMap, hasFootSteps }: PicturesProps) => {
  const { map, timeline } = useMessages();
  const { isDated } = useSession().context;
  const view = useSelectionState((state) => state.selection.view);
  const { layout, isLow } = usePageLayout();
  const split = useSplit(MAP_SHARE[isLow ? 'low' : layout === 'wide' ? 'wide' : 'middle']);
  const hasTimeline = view !== 'map';
  const isNarrow = layout === 'narrow';
  const isBoth = hasMap && hasTimeline;
  const hasRow = useHasRow(slot);
  const isFull = useSelectionState((state) => state.selection.ui === 'full');
  const hasRowSteps = isNarrow && isFull && hasTimeline;
  const panel = slot && <PanelSlot slot={slot} />;
  return (
    <main
      className="app-main"
      data-panes={hasMap ? view : 'timeline'}
      style={isBoth && !isNarrow ? split.style : undefined}
    >
      {hasMap && (
        <div className="app-column">
          <div className="app-map">
            <PartBoundary name={map.region} frame={inRegion}>
              <MapPane bar={isNarrow && !isFull && <StoryEntry isWords />} />
            </PartBoundary>
          </div>
          {!isNarrow && panel}
        </div>
      )}
      {hasRow && <Row hasSteps={hasRowSteps} />}
      {isBoth &&
        !isNarrow &&
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
            {isDated ? (
              <TimelinePane caption={strip || undefined} hasSteps={hasRowSteps || hasFootSteps} />
            ) : (
              <UndatedList />
            )}
          </PartBoundary>
        </div>
      )}
      {(isNarrow || !hasMap) && panel}
    </main>
  );
};

/** The timeline's width: what the map column leaves, or where the divider was put. */
const useSplit = (share: number) => {
  const [chosen, setWidth] = useState<number | null>(null);
  const total = useWindowSize(pageWidth);
  // A page too narrow for both minimum widths is halved.
  const min = Math.min(LEAST_TIMELINE, Math.round(total / 2));
  const max = Math.max(min, total - LEAST_MAP);
  const width = Math.min(max, chosen ?? Math.round(total * (1 - share)));
  return { width, min, max, setWidth, style: { '--timeline-width': `${width}px` } as CSSProperties };
};
