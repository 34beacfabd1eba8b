/**
 * The panels beside the panes: which one is open, and where it stands in each layout. All of them come after the first
 * view.
 */
import { useSyncExternalStore, type ReactNode } from 'react';
import { useSelectionState } from '../session/use-session.ts';
import { noReader } from '../load/load-error.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { LazyCard } from '../panes/reading/LazyCard.tsx';
import type { ComparePanelProps } from '../panes/compare/ComparePanel.tsx';
import type { GroupPanelProps } from '../panes/group/GroupPanel.tsx';
import type { FilterPanelProps } from '../panes/filters/FilterPanel.tsx';
import type { StoryEditorProps } from '../panes/story/StoryEditor.tsx';
import { latePart } from '../ui/late-part.tsx';
import { LazySheet } from '../ui/LazySheet.tsx';
import type { App } from './start.ts';
import type { Layout } from '../ui/use-page-layout.ts';
import type { PanelId } from '../ui/panels.ts';

const FilterPanel = latePart<FilterPanelProps>({
  load: async () => (await import('../panes/filters/FilterPanel.tsx')).FilterPanel,
  name: ({ app }) => app.filters,
});
const ComparePanel = latePart<ComparePanelProps>({
  load: async () => (await import('../panes/compare/ComparePanel.tsx')).ComparePanel,
  name: ({ compare }) => compare.region,
});
const GroupPanel = latePart<GroupPanelProps>({
  load: async () => (await import('../panes/group/GroupPanel.tsx')).GroupPanel,
  name: ({ timeline }) => timeline.region,
});
const StoryEditor = latePart<StoryEditorProps>({
  load: async () => (await import('../panes/story/StoryEditor.tsx')).StoryEditor,
  name: ({ story }) => story.edit,
});

interface PanelsProps {
  readonly app: App;
  readonly layout: Layout;
  readonly panel: PanelId | null;
  readonly onClose: () => void;
}

const Editor = ({ app, onClose }: { readonly app: App; readonly onClose: () => void }) => {
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

/**
 * What stands in the panel's place: the newest wish before the selected event, that before the comparison; undefined =
 * nothing.
 */
export const usePanel = ({
  app,
  layout,
  panel,
  onClose,
}: PanelsProps):
  | { readonly id: PanelId; readonly node: ReactNode; readonly label: string; readonly close: () => void }
  | undefined => {
  const messages = useMessages();
  const compare = useSelectionState((state) => state.selection.compare);
  const selected = useSelectionState((state) => state.selection.selected);
  if (panel === 'filters')
    return {
      id: panel,
      node: <FilterPanel onClose={onClose} />,
      label: messages.app.filters,
      close: onClose,
    };
  if (panel === 'story')
    return {
      id: panel,
      node: <Editor app={app} onClose={onClose} />,
      label: messages.story.title,
      close: onClose,
    };
  if (panel === 'group')
    return { id: panel, node: <GroupPanel onClose={onClose} />, label: messages.timeline.region, close: onClose };
  if (selected !== null || compare === null || (panel !== 'compare' && layout !== 'wide')) return undefined;
  // Closing what lies over the map leaves the comparison on: the map shows it.
  return {
    id: 'compare',
    node: <ComparePanel {...(layout === 'wide' ? {} : { onHide: onClose })} />,
    label: messages.compare.region,
    close: onClose,
  };
};

/** Over the map where there is no reading column: the panel, else the selected event's card. */
export const Dock = ({
  panel,
  hasCard,
}: {
  readonly panel: ReturnType<typeof usePanel>;
  readonly hasCard: boolean;
}) => {
  if (panel)
    return (
      <div className="app-dock" data-covers-map>
        {panel.node}
      </div>
    );
  return hasCard ? (
    <div className="app-dock" data-covers-map>
      <LazyCard />
    </div>
  ) : null;
};

/** On a narrow page: from the bottom. */
export const PanelSheet = ({
  panel,
  layout,
}: {
  readonly panel: ReturnType<typeof usePanel>;
  readonly layout: Layout;
}) =>
  layout === 'narrow' ? (
    <LazySheet open={panel !== undefined} label={panel?.label ?? ''} onClose={() => panel?.close()}>
      {panel?.node}
    </LazySheet>
  ) : null;
