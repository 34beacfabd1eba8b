/** The step of the story that the reader is at, with the way to the next. */
import { useMessages } from '../../i18n/use-messages.ts';

export const StoryPanel = () => {
  const { story } = useMessages();
  return <div>{story.title}</div>;
};
