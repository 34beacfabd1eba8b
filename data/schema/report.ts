/**
 * What the app would say of a file, as lines of text: the same loader, the same words. A file may be a site's
 * `basemaps.json` too.
 */
import { decodeViews } from '../../src/basemap/dispute-views.ts';
import { isView } from '../../src/basemap/layers.ts';
import type { Problem } from '../../src/events/format/problem.ts';
import { en, type AllMessages } from '../../src/i18n/en.ts';
import { uk } from '../../src/i18n/uk.ts';
import { buildLoaded } from '../../src/load/build-loaded.ts';
import { fileError } from '../../src/load/file-error.ts';
import { LoadError } from '../../src/load/load-error.ts';
import { decodeText } from '../../src/load/read-body.ts';
import { countRecords, needsAttention } from '../../src/query/report-counts.ts';
import { describeProblem } from '../../src/wording/report/describe-problem.ts';

interface FileReport {
  readonly text: string;
  /** 0 = nothing to do, 1 = something needs attention, or the file can't be opened. */
  readonly code: 0 | 1;
}

const SITE_LIST = /(^|[\\/])basemaps\.json$/;

/** @param text of a site's `basemaps.json` @throws LoadError where it is no list */
const viewsOf = (text: string): ReturnType<typeof decodeViews> => {
  let list: unknown = null;
  try {
    list = JSON.parse(text);
  } catch {
    // No list either: said below.
  }
  if (!Array.isArray(list)) throw fileError('not-json', { detail: 'a list was expected', where: 'basemaps.json' });
  return decodeViews(list.filter(isView));
};

/** What can't be used of the points of view that a site lists. */
function reportOnViews(text: string, { about }: AllMessages): FileReport {
  const { views, left } = viewsOf(text);
  const lines = [
    ...left.map(({ name, members }) => about.entryLeft(name, members.join(', '))),
    ...views.flatMap((view) =>
      view.left.map(({ id, reason }) => `${view.id}: ${about.viewLeft(id, about.viewReasons[reason])}`),
    ),
  ];
  return { text: [about.viewsRead(views.length), ...lines].join('\n'), code: lines.length > 0 ? 1 : 0 };
}

/**
 * @param name of the file, for messages
 * @param site text of the `basemaps.json` that the data will lie beside
 */
export function reportOn(bytes: Uint8Array, name: string, lang: string, site = '[]'): FileReport {
  const messages = lang === 'uk' ? uk : en;
  try {
    if (SITE_LIST.test(name)) return reportOnViews(decodeText(bytes, name), messages);
    const { table, read, issues } = buildLoaded(decodeText(bytes, name), name);
    const count = countRecords(issues);
    const named = table.document.view?.disputed;
    const isUnknown = named !== undefined && viewsOf(site).views.every(({ id }) => id !== named);
    const lines = [
      messages.report.summary(table.count, read, count),
      ...(isUnknown ? [`view.disputed: ${messages.ground.unknownView(named)}`] : []),
      ...linesOf(issues, messages),
    ];
    return { text: lines.join('\n'), code: count > 0 ? 1 : 0 };
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    const { app } = messages;
    const { code, detail, where, facts, advice } = error;
    const place = facts.at ? app.placeInFile(where, facts.at.line, facts.at.column) : where;
    const head = [app.failedTitle, app.failedWhy(code, detail, facts), place];
    const lines = [...head, app.failedAdvice(code, advice), ...linesOf(error.problems, messages)];
    return { text: lines.join('\n'), code: 1 };
  }
}

function linesOf(problems: readonly Problem[], { report }: AllMessages): readonly string[] {
  const part = (title: string, list: readonly Problem[]): readonly string[] =>
    list.length === 0 ? [] : ['', `${title} (${list.length})`, ...list.flatMap((problem) => lineOf(problem, report))];
  return [
    ...part(report.needed, problems.filter(needsAttention)),
    ...part(
      report.noted,
      problems.filter((problem) => !needsAttention(problem)),
    ),
  ];
}

function lineOf(problem: Problem, words: AllMessages['report']): readonly string[] {
  const { tag, record, field, value, why, advice, done } = describeProblem(problem, words);
  const where = [...new Set([tag, record, field])].filter(Boolean).join(' · ');
  return [`  ${where}${value === '' ? '' : `: ${value}`}`, `    ${why} ${advice} (${done})`];
}
