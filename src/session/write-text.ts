/** A text as nodes of which those in another language than the page say which; commas are heard for dots. */
import { heardDots } from '../base/heard-dots.ts';
import type { EventTable } from '../events/types.ts';
import type { Messages } from '../i18n/en.ts';
import { foreignRuns, type Run } from '../wording/foreign-runs.ts';

const nodesOfRuns = (runs: readonly Run[]): readonly (string | Node)[] =>
  runs.flatMap((run) => {
    const nodes = heardDots(run.text);
    if (run.lang === undefined) return nodes;
    const element = document.createElement('span');
    element.lang = run.lang;
    element.append(...nodes);
    return element;
  });

export const nodesOf = (text: string, table: EventTable, messages: Messages): readonly (string | Node)[] =>
  nodesOfRuns(foreignRuns(text, table, messages));

/** The same for who listens alone; null where all of it is in the page's language. */
export const foreignName = (text: string, table: EventTable, messages: Messages): Node | null => {
  const runs = foreignRuns(text, table, messages);
  if (runs.every(({ lang }) => lang === undefined)) return null;
  const element = document.createElement('span');
  element.className = 'visually-hidden';
  element.append(...nodesOfRuns(runs));
  return element;
};
