/**
 * The one place for panels: which of them stands there, and what it is made of. The newest wish replaces what was
 * there; below it lie the selected event, the step of the story and the comparison, which are in the link.
 */
import { useEffect, useSyncExternalStore, type FunctionComponent, type ReactNode } from 'react';
import { storySteps } from '../query/story/steps.ts';
import { useSelectionState, useSession } from '../session/use-session.ts';
import { noReader } from '../load/load-error.ts';
import { useMessages } from '../i18n/use-messages.ts';
import type { Messages } from '../i18n/en.ts';
import { LazyBrief } from '../panes/reading/ActionRow.tsx';
import { LazyCard } from '../panes/reading/LazyCard.tsx';
import type { ComparePanelProps } from '../panes/compare/ComparePanel.tsx';
import type { GroupPanelProps } from '../panes/group/GroupPanel.tsx';
import type { FilterPanelProps } from '../panes/filters/FilterPanel.tsx';
import type { OffMapPanelProps } from '../panes/map/OffMapPanel.tsx';
import type { StoryEditorProps } from '../panes/story/StoryEditor.tsx';
import type { DatesPanelProps } from '../panes/timeline/playback/DatesPanel.tsx';
import type { StoryPanelProps } from '../panes/story/StoryPanel.tsx';
import { latePart } from '../ui/late-part.tsx';
import { PartBoundary } from '../ui/PartBoundary.tsx';
import { usePanels, type PanelId } from '../ui/use-panels.ts';
import { usePageLayout } from '../ui/use-page-layout.ts';
import { SheetGrip } from './SheetGrip.tsx';
import type { App } from './start.ts';

interface PanelProps {
  readonly onClose: () => void;
}
const FilterPanel = latePart<FilterPanelProps>({
  load: async () => (await import('../panes/filters/FilterPanel.tsx')).FilterPanel,
  name: ({ app }) => app.filters,
});
const ComparePanel = latePart<ComparePanelProps>({
  load: async () => (await import('../panes/compare/ComparePanel.tsx')).ComparePanel,
  name: ({ compare }) => compare.region,
});
const DatesPanel = latePart<DatesPanelProps>({
  load: async () => (await import('../panes/timeline/playback/DatesPanel.tsx')).DatesPanel,
  name: ({ playback }) => playback.datesTitle,
});
const GroupPanel = latePart<GroupPanelProps>({
  load: async () => (await import('../panes/group/GroupPanel.tsx')).GroupPanel,
  name: ({ timeline }) => timeline.region,
});
const StoryEditor = latePart<StoryEditorProps>({
  load: async () => (await import('../panes/story/StoryEditor.tsx')).StoryEditor,
  name: ({ story }) => story.edit,
});
const StoryPanel = latePart<StoryPanelProps>({
  load: async () => (await import('../panes/story/StoryPanel.tsx')).StoryPanel,
  name: ({ story }) => story.title,
});
const LegendPanel = latePart<PanelProps>({
  load: async () => (await import('../panes/reading/Legend.tsx')).LegendPanel,
  name: ({ app }) => app.legend,
});
const SurePanel = latePart<PanelProps>({
  load: async () => (await import('../panes/filters/HowSure.tsx')).SurePanel,
  name: ({ reading }) => reading.howSure.heading,
});

const OffMapPanel = latePart<OffMapPanelProps>({
  load: async () => (await import('../panes/map/OffMapPanel.tsx')).OffMapPanel,
  name: ({ map }) => map.tray,
});

const Editor = ({ app, onClose }: PanelProps & { readonly app: App }) => {
  const { story, isStorySaved } = useSyncExternalStore(app.shell.subscribe, app.shell.getState);
  return (
    <StoryEditor
      written={story === null ? 'not' : isStorySaved ? 'saved' : 'unsaved'}
      onStory={app.editStory}
      onSave={app.saveStory}
      readFile={(file) =>
        import('./story-file.ts').then(
          ({ readStoryFile }) => readStoryFile(file),
          (cause: unknown) => noReader(cause, file.name),
        )
      }
      onClose={onClose}
    />
  );
};

/** Panels that need nothing but to be closed. */
const PANELS: Partial<Readonly<Record<PanelId, FunctionComponent<PanelProps>>>> = {
  dates: DatesPanel,
  filters: FilterPanel,
  group: GroupPanel,
  legend: LegendPanel,
  sure: SurePanel,
  tray: OffMapPanel,
};

export interface Slot {
  readonly id: PanelId | 'card' | 'step';
  readonly node: ReactNode;
  readonly name: (messages: Messages) => string;
}

/** The selected event, unless it is the one that the story's step shows: then the step is what is read. */
const useToldCard = (): 'card' | 'step' | null => {
  const { table } = useSession();
  const selected = useSelectionState((state) => state.selection.selected);
  const story = useSelectionState((state) => state.selection.story);
  const has = selected !== null && table.indexOf.has(selected);
  if (story === null) return has ? 'card' : null;
  return has && storySteps(table)[story - 1]?.view.selected !== selected ? 'card' : 'step';
};

/**
 * The step, and below it the event that it selects, in short. A small frame has no room for that: there the texts are a
 * strip that is scrolled from step to step.
 */
const Step = ({ isRow }: { readonly isRow: boolean }) => (
  <>
    <StoryPanel isRow={isRow} />
    {!isRow && <LazyBrief />}
  </>
);

/** What stands in the panels' place; null = nothing. */
export const useSlot = (app: App): Slot | null => {
  const { open, close } = usePanels();
  const { layout } = usePageLayout();
  const told = useToldCard();
  const isComparing = useSelectionState((state) => state.selection.compare !== null);
  const isFramed = useSelectionState((state) => state.selection.ui !== 'full');
  const Panel = open === null ? undefined : PANELS[open];
  if (open !== null && Panel)
    return { id: open, node: <Panel onClose={close} />, name: ({ app: words }) => words.partReading };
  if (open === 'story')
    return { id: open, node: <Editor app={app} onClose={close} />, name: ({ story }) => story.title };
  if (open === 'compare' && isComparing)
    return { id: open, node: <ComparePanel onHide={close} />, name: ({ compare }) => compare.region };
  // On a narrow page the action row has the event in short, in a story its step: the whole card is asked for.
  const isAsked = open === 'card';
  if (isAsked ? told !== null : told === 'card' && layout !== 'narrow')
    return {
      id: 'card',
      node: <LazyCard {...(isAsked ? { onClose: close } : {})} />,
      name: ({ reading }) => reading.card.region,
    };
  if (told === 'step')
    return { id: 'step', node: <Step isRow={isFramed && layout === 'narrow'} />, name: ({ story }) => story.title };
  return null;
};

/** What a new selection leaves open: a story being written, a search that goes on, the whole card. */
const STAYS: readonly PanelId[] = ['story', 'search', 'card'];

/** A new selection is the newest wish: its card takes the place of what was there. */
export const useGiveWay = (): void => {
  const { store } = useSession();
  const { open, close } = usePanels();
  useEffect(
    () =>
      store.subscribe(({ selection: { selected } }, { selection: before }) => {
        if (selected !== null && selected !== before.selected && open !== null && !STAYS.includes(open)) close();
      }),
    [store, open, close],
  );
};

export const PanelSlot = ({ slot }: { readonly slot: Slot }) => {
  const { actions } = useSession();
  const { close } = usePanels();
  const { layout } = usePageLayout();
  const isSheet = useSelectionState((state) => state.selection.ui === 'full') && layout === 'narrow';
  return (
    <div className="app-slot" data-panel={slot.id}>
      {isSheet && <SheetGrip onClose={slot.id === 'step' ? actions.leaveStory : close} />}
      <div className="app-slot-body">
        <PartBoundary name={slot.name(useMessages())}>{slot.node}</PartBoundary>
      </div>
    </div>
  );
};
