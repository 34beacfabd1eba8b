/**
 * The one place for panels: which of them stands there, and what it is made of. The newest wish replaces what was
 * there; below it lie the selected event, the step of the story and the comparison, which are in the link.
 */
import { useEffect, type ReactNode } from 'react';
import { createLateStore } from '../base/late-store.ts';
import { storySteps } from '../query/story/steps.ts';
import { useSelectionState, useSession } from '../session/use-session.ts';
import { useMessages } from '../i18n/use-messages.ts';
import type { Messages } from '../i18n/en.ts';
import { LazyBrief } from '../panes/reading/ActionRow.tsx';
import { LazyCard } from '../panes/reading/LazyCard.tsx';
import type { ComparePanelProps } from '../panes/compare/ComparePanel.tsx';
import type { StoryPanelProps } from '../panes/story/StoryPanel.tsx';
import { latePart } from '../ui/late-part.tsx';
import { PartBoundary } from '../ui/PartBoundary.tsx';
import { usePanels, type PanelId } from '../ui/use-panels.ts';
import { usePageLayout } from '../ui/use-page-layout.ts';
import type { PanelBodyProps } from './PanelBody.tsx';
import { isPressed, PRESSED_PANELS } from './panel-names.ts';
import type { SheetGripProps } from './SheetGrip.tsx';
import type { App } from './start.ts';

/** The table of the panels that only a press opens, fetched right after the first picture. */
export const panelBody = createLateStore(async () => (await import('./PanelBody.tsx')).PanelBody);
const PanelBody = latePart<PanelBodyProps>({
  load: panelBody,
  name: (messages, { id }) => PRESSED_PANELS[id](messages),
});
const ComparePanel = latePart<ComparePanelProps>({
  load: async () => (await import('../panes/compare/ComparePanel.tsx')).ComparePanel,
  name: ({ compare }) => compare.region,
});
const StoryPanel = latePart<StoryPanelProps>({
  load: async () => (await import('../panes/story/StoryPanel.tsx')).StoryPanel,
  name: ({ story }) => story.title,
});
const GRIP = <div className="sheet-grip" aria-hidden="true" />;
const SheetGrip = latePart<SheetGripProps>({
  load: async () => (await import('./SheetGrip.tsx')).SheetGrip,
  wait: () => GRIP,
});

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
  <StoryPanel isRow={isRow}>{!isRow && <LazyBrief />}</StoryPanel>
);

/** What stands in the panels' place; null = nothing. */
export const useSlot = (app: App): Slot | null => {
  const { open, close } = usePanels();
  const { layout } = usePageLayout();
  const told = useToldCard();
  const isComparing = useSelectionState((state) => state.selection.compare !== null);
  const isFramed = useSelectionState((state) => state.selection.ui !== 'full');
  if (isPressed(open))
    return { id: open, node: <PanelBody id={open} app={app} onClose={close} />, name: PRESSED_PANELS[open] };
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
const STAYS: readonly PanelId[] = ['story', 'search', 'matches', 'card'];

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
