/** The keys of undo and redo, for whatever they are about. */

/** By the letter, and by its place on keyboards that write no Latin letters. */
const isLetter = (event: KeyboardEvent, letter: 'z' | 'y'): boolean =>
  event.key.toLowerCase() === letter || (!/^[a-z]$/i.test(event.key) && event.code === `Key${letter.toUpperCase()}`);

/** Null = no key of ours. */
export const undoDirection = (event: KeyboardEvent): 'undo' | 'redo' | null => {
  if ((!event.ctrlKey && !event.metaKey) || event.altKey) return null;
  if (isLetter(event, 'z')) return event.shiftKey ? 'redo' : 'undo';
  return isLetter(event, 'y') && !event.shiftKey && !event.metaKey ? 'redo' : null;
};
