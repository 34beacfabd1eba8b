/** The story editor on a small dataset, with what presses and types in it. */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, vi } from 'vitest';
import { createSession, type Session } from '../../../src/session/session.ts';
import { SessionContext } from '../../../src/session/use-session.ts';
import type { StoryRecord } from '../../../src/events/format/schema.ts';
import type { OpenedFile } from '../../../src/panes/story/OpenStory.tsx';
import { StoryEditor } from '../../../src/panes/story/StoryEditor.tsx';
import { contextOf } from '../../../src/selection/context.ts';
import { ALL_SHAPES, tableOf } from '../../fixtures/small.ts';
import { sessionOn } from '../reading/within-session.tsx';

/** Each test has its own clock and an empty storage. */
export const startEachTestAnew = (): void => {
  beforeEach(() => {
    vi.useFakeTimers();
    localStorage.clear();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
};

export const STORY: readonly StoryRecord[] = [
  { title: 'One', text: 'First.', state: 'sel=ground' },
  { title: 'Two', text: 'Second.', state: 'mode=sofar' },
  { title: 'Three', text: 'Third.', state: '' },
];

/** As the app does: another story is another table on the same stores. */
const Host = ({
  first,
  onLog,
  onSave,
  readFile,
  onClose,
}: {
  readonly first: Session;
  readonly onLog: (story: readonly StoryRecord[] | null) => void;
  readonly onSave: () => void;
  readonly readFile: (file: File) => Promise<OpenedFile>;
  readonly onClose: () => void;
}) => {
  const [session, setSession] = useState(first);
  const onStory = (story: readonly StoryRecord[] | null): void => {
    onLog(story);
    const table =
      story === null ? first.table : { ...first.table, document: { ...first.table.document, story: [...story] } };
    first.actions.rebase(table);
    setSession(createSession(table, contextOf(table), first.store, first.actions));
  };
  return (
    <SessionContext value={session}>
      <StoryEditor
        written={session.table === first.table ? 'not' : 'unsaved'}
        onStory={onStory}
        onSave={onSave}
        readFile={readFile}
        onClose={onClose}
      />
    </SessionContext>
  );
};

const unread = (): Promise<OpenedFile> => Promise.reject(new Error('nothing was to be read'));

export const open = (link = '', story: readonly StoryRecord[] | undefined = STORY, readFile = unread) => {
  const session = sessionOn(tableOf(ALL_SHAPES, story ? { story } : {}), link);
  const log: { story: readonly StoryRecord[] | null | undefined } = { story: undefined };
  const [onSave, onClose] = [vi.fn(), vi.fn()];
  render(
    <Host
      first={session}
      onLog={(next) => {
        log.story = next;
      }}
      onSave={onSave}
      readFile={readFile}
      onClose={onClose}
    />,
  );
  return { ...session, log, onSave, onClose, titles: () => log.story?.map(({ title }) => title) };
};
export const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};
export const type = (label: string, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};
export const settle = (): void => {
  act(() => {
    vi.advanceTimersByTime(1000);
  });
};
