/** Opens a file that was saved here and takes its story; what is no such file is told with what to do. */
import { useRef, useState } from 'react';
import type { StoryRecord } from '../../events/format/schema.ts';
import type { AllMessages } from '../../i18n/en.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import type { Story } from '../../query/story/edit-story.ts';
import { useSession } from '../../session/use-session.ts';

/** The dataset and the story of a file, or why it has none, by the loader's code. */
export type OpenedFile =
  | { readonly id: string; readonly title: string; readonly story: readonly StoryRecord[] }
  | {
      readonly code: string;
      readonly detail: string;
      readonly advice: string;
      readonly where: string;
      readonly facts: {
        readonly fault?: string;
        readonly value?: string | number;
        readonly at?: { readonly line: number; readonly column: number };
      };
    };

interface OpenStoryProps {
  readonly read: (file: File) => Promise<OpenedFile>;
  readonly onStory: (story: Story, fileName: string) => void;
}

/** Null = this story is the dataset's own or a reader's of it. */
const refusal = (opened: OpenedFile, name: string, id: string, { app, tour }: AllMessages): string | null => {
  const { editor: words } = tour;
  if ('code' in opened) {
    const { code, detail, advice, where, facts } = opened;
    const place = facts.at ? app.placeInFile(where, facts.at.line, facts.at.column) : where;
    return [words.notOpened(place), app.failedWhy(code, detail, facts), app.failedAdvice(code, advice)].join(' ');
  }
  if (opened.story.length === 0) return words.noStory(name);
  return opened.id === id ? null : words.otherDataset(name, opened.title);
};

export const OpenStory = ({ read, onStory }: OpenStoryProps) => {
  const { table } = useSession();
  const messages = useAllMessages();
  const { editor: words } = messages.tour;
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const open = async (file: File): Promise<void> => {
    setRefused(null);
    const opened = await read(file).catch((error: unknown): OpenedFile => ({
      code: 'network',
      detail: error instanceof Error ? error.message : String(error),
      advice: '',
      where: file.name,
      facts: {},
    }));
    const why = refusal(opened, file.name, table.document.id, messages);
    if (why === null && 'story' in opened) onStory(opened.story, file.name);
    else setRefused(why);
  };
  return (
    <div className="story-open">
      <button type="button" className="story-button" onClick={() => input.current?.click()}>
        {words.open}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={words.open}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file may be chosen again, mended.
          currentTarget.value = '';
          if (file) open(file).catch((error: unknown) => setRefused(String(error)));
        }}
      />
      <p className="story-warning" role="alert">
        {refused}
      </p>
    </div>
  );
};
