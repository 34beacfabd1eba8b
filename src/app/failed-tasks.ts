/**
 * What a person asked for and did not get because its code did not come: kept in the shell's store and said in the
 * notices.
 */
import { asLateError } from '../base/fetch-then-import.ts';
import type { FailedTask, ShellStore } from './shell-store.ts';

type Named = Pick<FailedTask, 'id' | 'name'>;

/** Puts a failure in the place of an earlier one of the same task. */
export const tellFailed = (shell: ShellStore, task: Named, cause: unknown, again: () => void): void =>
  shell.setState(({ failed }) => ({
    failed: [
      ...failed.filter(({ id }) => id !== task.id),
      { id: task.id, name: task.name, reason: asLateError(cause).reason, again },
    ],
  }));

export const dropFailed = (shell: ShellStore, id: string): void =>
  shell.setState(({ failed }) => (failed.length === 0 ? {} : { failed: failed.filter((task) => task.id !== id) }));

/** Runs it, and says what became of it where that is not what was asked for. */
export const runTask = (shell: ShellStore, task: Named, run: () => Promise<void>): void => {
  run().then(
    () => dropFailed(shell, task.id),
    (cause: unknown) => tellFailed(shell, task, cause, () => runTask(shell, task, run)),
  );
};
