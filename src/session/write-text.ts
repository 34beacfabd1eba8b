/** A text as nodes of which those in another language than the page say which; commas are heard for dots. */
import { heardDots } from '../base/heard-dots.ts';
import type { EventTable } from '../events/types.ts';
import type { Messages } from '../i18n/en.ts';
import { foreignRuns } from '../wording/foreign-runs.ts';

export const nodesOf = (text: string, table: EventTable, messages: Messages): readonly (string | Node)[] =>
  foreignRuns(text, table, messages).flatMap((run) => {
    const nodes = heardDots(run.text);
    if (run.lang === undefined) return nodes;
    const element = document.createElement('span');
    element.lang = run.lang;
    element.append(...nodes);
    return element;
  });
