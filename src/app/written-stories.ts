/** Stories written in the app: kept by dataset while the page is open, and saved as a file. Late code. */
import { saveFile } from '../base/save-file.ts';
import type { StoryRecord } from '../events/format/schema.ts';
import { replaceStory } from '../events/replace-story.ts';
import type { EventTable } from '../events/types.ts';
import type { LoadStore } from '../load/load-store.ts';
import type { ShellStore } from './shell-store.ts';

type Story = readonly StoryRecord[];

export interface WrittenStories {
  /** The story that was written on the dataset of an address, if there is one. */
  readonly of: (address: string) => Story | null;
  /** Lays the present story over the dataset as it was loaded. */
  readonly lay: (table: EventTable) => EventTable;
  /** Keeps a story of the present dataset; null drops it. */
  readonly keep: (story: Story | null, isSaved: boolean) => void;
  /** Hands the loaded file with the present story to the browser to save. @throws LateError */
  readonly save: () => Promise<void>;
  /** The same with nothing that would have to be fetched. */
  readonly rescue: () => void;
}

/** With the story that was written here, in whatever language its writer chose. Columns know nothing of stories. */
const withStory = (table: EventTable, story: Story | null): EventTable => {
  if (story === null) return table;
  const own = replaceStory(table.original, story);
  return {
    ...table,
    original: own,
    document: table.document === table.original ? own : { ...table.document, story: [...story] },
  };
};

const askBeforeLeaving = (event: BeforeUnloadEvent): void => event.preventDefault();

/** The page asks before it is left with a story that is in no file. */
export const createWrittenStories = (load: LoadStore, shell: ShellStore): WrittenStories => {
  const written = new Map<string, Story>();
  const keep: WrittenStories['keep'] = (story, isSaved) => {
    const state = load.store.getState();
    shell.setState({ story, isStorySaved: isSaved });
    if (state.phase !== 'ready') return;
    if (story) written.set(state.address, story);
    else written.delete(state.address);
    if (story && !isSaved) addEventListener('beforeunload', askBeforeLeaving);
    else removeEventListener('beforeunload', askBeforeLeaving);
  };
  return {
    of: (address) => written.get(address) ?? null,
    lay: (table) => withStory(table, shell.getState().story),
    keep,
    save: async () => (await import('./save-story.ts')).saveStory(load, shell, keep),
    rescue: () => {
      const { story } = shell.getState();
      const state = load.store.getState();
      if (state.phase !== 'ready' || story === null) return;
      const { id } = state.table.document;
      const text = JSON.stringify(replaceStory(state.table.original, story), null, 2);
      saveFile({ name: `${id}-story.json`, type: 'application/json', text });
      keep(story, true);
    },
  };
};
