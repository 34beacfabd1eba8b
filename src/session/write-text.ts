/** A text as nodes of which those in another language than the page say which. */
import type { EventTable } from '../events/types.ts';
import type { Messages } from '../i18n/en.ts';
import { foreignRuns } from '../wording/foreign-runs.ts';

export const nodesOf = (text: string, table: EventTable, messages: Messages): readonly Node[] =>
  foreignRuns(text, table, messages).map((run) => {
    if (run.lang === undefined) return document.createTextNode(run.text);
    const element = document.createElement('span');
    element.lang = run.lang;
    element.textContent = run.text;
    return element;
  });
