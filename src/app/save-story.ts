/** Hands a dataset with the story that was written on it to the browser to save. Late code. */
import { loadAllMessages } from '../i18n/english-store.ts';
import type { StoryRecord } from '../events/format/schema.ts';
import type { LoadStore } from '../load/load-store.ts';
import { downloadStory } from '../share/download.ts';
import type { ShellStore } from './shell-store.ts';

/** @param keep is told of the story that is in a file now */
export const saveStory = async (
  load: LoadStore,
  shell: ShellStore,
  keep: (story: readonly StoryRecord[], isSaved: boolean) => void,
): Promise<void> => {
  const texts = await loadAllMessages(shell.getState().messages);
  const state = load.store.getState();
  const { story } = shell.getState();
  if (state.phase !== 'ready') return;
  downloadStory(state.table.document, story ?? state.table.document.story ?? [], texts);
  if (story !== null) keep(story, true);
};
