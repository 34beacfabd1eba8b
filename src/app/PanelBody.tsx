/** The panels that only a press opens, each with code of its own. */
import { useSyncExternalStore, type FunctionComponent } from 'react';
import { noReader } from '../load/load-error.ts';
import type { EyesPanelProps } from '../panes/eyes/EyesPanel.tsx';
import type { FilterPanelProps } from '../panes/filters/FilterPanel.tsx';
import type { GroupPanelProps } from '../panes/group/GroupPanel.tsx';
import type { OffMapPanelProps } from '../panes/map/OffMapPanel.tsx';
import type { StoryEditorProps } from '../panes/story/StoryEditor.tsx';
import { MatchPlace } from '../panes/search/MatchPlace.tsx';
import type { DatesPanelProps } from '../panes/timeline/playback/DatesPanel.tsx';
import { latePart } from '../ui/late-part.tsx';
import { PRESSED_PANELS, type PressedPanel } from './panel-names.ts';
import type { App } from './start.ts';

interface PanelProps {
  readonly onClose: () => void;
}
const FilterPanel = latePart<FilterPanelProps>({
  load: async () => (await import('../panes/filters/FilterPanel.tsx')).FilterPanel,
  name: PRESSED_PANELS.filters,
});
const DatesPanel = latePart<DatesPanelProps>({
  load: async () => (await import('../panes/timeline/playback/DatesPanel.tsx')).DatesPanel,
  name: PRESSED_PANELS.dates,
});
const DescribePanel = latePart<PanelProps>({
  load: async () => (await import('../panes/describe/DescribePanel.tsx')).DescribePanel,
  name: PRESSED_PANELS.describe,
});
const EyesPanel = latePart<EyesPanelProps>({
  load: async () => (await import('../panes/eyes/EyesPanel.tsx')).EyesPanel,
  name: PRESSED_PANELS.eyes,
});
const GroupPanel = latePart<GroupPanelProps>({
  load: async () => (await import('../panes/group/GroupPanel.tsx')).GroupPanel,
  name: PRESSED_PANELS.group,
});
const StoryEditor = latePart<StoryEditorProps>({
  load: async () => (await import('../panes/story/StoryEditor.tsx')).StoryEditor,
  name: PRESSED_PANELS.story,
});
const LegendPanel = latePart<PanelProps>({
  load: async () => (await import('../panes/reading/Legend.tsx')).LegendPanel,
  name: PRESSED_PANELS.legend,
});
const SurePanel = latePart<PanelProps>({
  load: async () => (await import('../panes/filters/HowSure.tsx')).SurePanel,
  name: PRESSED_PANELS.sure,
});
const OffMapPanel = latePart<OffMapPanelProps>({
  load: async () => (await import('../panes/map/OffMapPanel.tsx')).OffMapPanel,
  name: PRESSED_PANELS.tray,
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

/** Those that need nothing but to be closed. */
const PANELS: Readonly<Record<Exclude<PressedPanel, 'story' | 'eyes'>, FunctionComponent<PanelProps>>> = {
  dates: DatesPanel,
  describe: DescribePanel,
  filters: FilterPanel,
  group: GroupPanel,
  legend: LegendPanel,
  matches: MatchPlace,
  sure: SurePanel,
  tray: OffMapPanel,
};

export interface PanelBodyProps extends PanelProps {
  readonly id: PressedPanel;
  readonly app: App;
}

export const PanelBody = ({ id, app, onClose }: PanelBodyProps) => {
  if (id === 'story') return <Editor app={app} onClose={onClose} />;
  if (id === 'eyes') return <EyesPanel preferences={app.preferences} onClose={onClose} />;
  const Panel = PANELS[id];
  return <Panel onClose={onClose} />;
};
