/** The way into the dataset's story, or back into it where the reader left. */

export const StoryEntry = () => null;
