/** English texts of: the story’s panel and editor. */
const steps = (count: number): string => (count === 1 ? '1 step' : `${count} steps`);
const ofStory = (step: number, count: number, about: number | null): readonly [string, ...string[]] => {
  const of = `Step ${step} of ${count}`;
  const numbers = [of, `Step ${step}/${count}`] as const;
  return about === null
    ? numbers
    : [`${of}, about ${about} ${about === 1 ? 'event' : 'events'}`, `${of}, about ${about}`, ...numbers];
};

export const tour = {
  // In the panel
  progress: (step: number, count: number) => `Step ${step} of ${count}`,
  announce: (step: number, count: number, title: string) => `Step ${step} of ${count}: ${title}`,
  /** Before how many events are shown; `about` is null where the step is about all of them. */
  status: (step: number, count: number, about: number | null) => `${ofStory(step, count, about)[0]} · `,
  /** In a place too narrow for that and the count, each in fewer and fewer words. */
  brief: ofStory,
  briefShown: (shown: number, total: number): readonly string[] => {
    const some = `${shown} of ${total}`;
    const all = `${some} ${total === 1 ? 'event' : 'events'}`;
    return [`Showing ${all}`, all, some];
  },
  step: (step: number, title: string) => `Step ${step}: ${title}`,
  untitled: (step: number) => `Step ${step}`,
  steps: 'Steps of the story',
  texts: 'Texts of the story',
  back: '‹ Back',
  backName: 'Back one step',
  next: 'Next ›',
  nextName: 'Next step',
  leave: 'Leave the story',
  leaveShort: 'Leave',
  end: 'End of the story: explore',
  endShort: 'Explore',
  backToStep: 'Back to this step',
  dropped: (keys: readonly string[]) =>
    `Part of this step’s view does not fit the data and was left out: ${keys.join(', ')}.`,
  keys: 'In the story: → and ←, or Page Down and Page Up, for the next step and the one before; Home and End for the first and the last.',
  // The editor
  editor: {
    none: 'No steps yet. Set up a view (time, map, filters, a selected event), then add it as a step.',
    fromDataset: (count: number) =>
      `${steps(count)}, as the dataset has them. What you change stays yours until you save it.`,
    unsaved: (count: number, isKept: boolean) =>
      isKept
        ? `${steps(count)}, in no file yet. A draft is kept in this browser.`
        : `${steps(count)}, not saved yet. They are kept while this page is open.`,
    saved: (count: number) => `${steps(count)}, saved as a file.`,
    add: 'Add this view as a step',
    full: (most: number) => `A story holds ${most} steps at most.`,
    list: 'Steps',
    stepTitle: 'Title',
    stepText: 'Text',
    characters: (count: number, most: number) => `${count} of ${most} characters`,
    words: (count: number, most: number) => `${count} of ${most} words`,
    noTitle: 'Without a title this step is only a number.',
    longTitle: 'Longer than a phone has room for.',
    longText: 'Long: a reader of a small frame must scroll.',
    up: (title: string) => `Move up: ${title}`,
    down: (title: string) => `Move down: ${title}`,
    moved: (title: string, step: number, count: number) => `“${title}” is now step ${step} of ${count}.`,
    show: 'Show',
    update: 'Update to the present view',
    updated: (title: string) => `“${title}” now shows the present view.`,
    added: (step: number) => `Step ${step} was added.`,
    duplicate: 'Duplicate',
    remove: 'Delete',
    removed: (title: string) => `“${title}” was deleted.`,
    discard: 'Back to the dataset’s story',
    discarded: 'Your story was set aside.',
    empty: 'Start with an empty story',
    emptied: 'The steps were taken out.',
    undo: 'Undo',
    undone: 'The last change was undone.',
    redo: 'Redo',
    redone: 'The change was made again.',
    equalView: (step: number) => `Shows the same view as step ${step}.`,
    equalStep: (step: number) => `The same as step ${step}: view, title and text.`,
    draftFrom: (count: number, when: string) =>
      `A draft of ${steps(count)} is kept in this browser. Last change: ${when}.`,
    draftTake: 'Go on with this draft',
    draftTaken: 'Your draft is here again.',
    draftRemove: 'Delete this draft',
    open: 'Open a saved story',
    opened: (count: number, file: string) => `The story of “${file}” is here: ${steps(count)}.`,
    notOpened: (where: string) => `No story was opened (${where}).`,
    noStory: (file: string) => `“${file}” holds no story. Choose a file that was saved with one.`,
    otherDataset: (file: string, title: string) =>
      `The story in “${file}” is about another dataset, “${title}”. Open that dataset first.`,
    save: 'Save with the dataset',
    saveNote: 'Downloads the dataset with this story as a file (timefront/1). Nothing is sent anywhere.',
    fileNote:
      'The story in this file was written by a reader in Timefront; it is not part of the dataset as published.',
  },
};
