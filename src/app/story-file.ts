/**
 * Reads a file that a reader chooses for the story in it: decoded and validated as any file from outside. Loaded when
 * one is chosen.
 */
import { buildLoaded } from '../load/build-loaded.ts';
import { LoadError } from '../load/load-error.ts';
import { decodeText, fileTooLarge, SIZE_CAP } from '../load/read-body.ts';
import type { OpenedFile } from '../panes/story/OpenStory.tsx';

const readText = async (file: File): Promise<string> => {
  if (file.size > SIZE_CAP) throw fileTooLarge(file.name);
  const bytes = await file.arrayBuffer().catch((cause: unknown) => {
    throw new LoadError({
      code: 'aborted',
      detail: 'the file could not be read',
      where: file.name,
      facts: { fault: 'unreadable' },
      cause,
    });
  });
  return decodeText(new Uint8Array(bytes), file.name);
};

/** Never rejects: what is wrong with the file is told by the loader's code. */
export const readStoryFile = async (file: File): Promise<OpenedFile> => {
  try {
    const { document } = buildLoaded(await readText(file), file.name).table;
    return { id: document.id, title: document.title, story: document.story ?? [] };
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    const { code, detail, advice, where, facts } = error;
    return { code, detail, advice, where, facts };
  }
};
