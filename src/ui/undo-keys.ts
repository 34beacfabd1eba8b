/** The keys of undo and redo, for whatever they are about. */
import { typedKey } from './typed-key.ts';

/** Null = no key of ours. */
export const undoDirection = (event: KeyboardEvent): 'undo' | 'redo' | null => {
  if ((!event.ctrlKey && !event.metaKey) || event.altKey) return null;
  const letter = typedKey(event).toLowerCase();
  if (letter === 'z') return event.shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !event.shiftKey && !event.metaKey ? 'redo' : null;
};
