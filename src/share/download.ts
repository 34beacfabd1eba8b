/** Saves what is shown, or everything, as a `timefront/1` document or a CSV table; loaded when asked for. */
import { describeFilters } from '../wording/describe-empty.ts';
import { describeOwnWindow } from '../wording/describe-window.ts';
import { AS_IN_FILE, IN_TIME } from '../query/row-order.ts';
import type { Session } from '../session/session.ts';
import { buildTable } from '../events/build.ts';
import { withWholeTexts } from '../events/whole-texts.ts';
import type { DatasetDocument, StoryRecord } from '../events/format/schema.ts';
import { writeDataset } from '../events/format/write.ts';
import { saveFile, type TextFile } from '../base/save-file.ts';
import { formatSpan } from '../i18n/dates.ts';
import type { AllMessages } from '../i18n/en.ts';
import { buildCsv } from '../wording/table/event-csv.ts';
import { buildDocument } from './download-json.ts';
import { storyDocument } from './story-document.ts';

interface DownloadChoice {
  readonly format: 'json' | 'csv';
  readonly scope: 'shown' | 'all';
}

/** What a part of the dataset is a part by, in words, for the file's own notes. */
const describeView = (session: Session, messages: AllMessages): readonly string[] => {
  const answer = session.settledAnswer();
  const { question } = answer;
  const words = messages.details.download;
  const filters = describeFilters(session.table, question.filters, messages);
  const { compare } = question;
  const own = describeOwnWindow(answer, messages);
  return [
    compare
      ? messages.comparePanel.windowNote(
          own,
          formatSpan(compare.start, compare.end, { locale: messages.dates.locale, zone: answer.table.zone }),
        )
      : words.windowNote(own),
    ...(filters === '' ? [] : [words.filtersNote(filters)]),
  ];
};

/**
 * The file of a choice: its text is complete, with licence, citation and version. By the source alone everything is
 * every event as the source alone has it, in both formats.
 */
export const buildDownload = async (
  session: Session,
  { format, scope }: DownloadChoice,
  messages: AllMessages,
): Promise<TextFile> => {
  const { table } = session;
  const { question } = session.settledAnswer();
  const { dating } = question;
  const order = scope === 'all' ? AS_IN_FILE : IN_TIME;
  const of = scope === 'all' ? 'all' : 'vouched';
  const { final } = session.engine.query({ kind: 'rows', question, of, order }, new AbortController());
  const { rows } = (await final).value;
  const name = [
    table.document.id,
    ...(table.document.version === undefined ? [] : [`v${table.document.version}`]),
    ...(scope === 'shown' ? ['shown'] : []),
    ...(dating === 'article' ? ['source-alone'] : []),
  ].join('-');
  if (format === 'csv')
    return {
      name: `${name}.csv`,
      type: 'text/csv;charset=utf-8',
      text: buildCsv(withWholeTexts(table), rows, dating, messages),
    };
  // A file holds the dataset's own texts, and the translations beside them, whatever language it was read in.
  const own = table.original === table.document ? table : buildTable(table.original, table.original, 0, table.readEdtf);
  const view = scope === 'all' ? [] : describeView(session, messages);
  const isWhole = scope === 'all' && dating === 'best';
  const document = isWhole ? table.original : buildDocument(own, rows, dating, view, messages);
  return { name: `${name}.json`, type: 'application/json', text: writeDataset(document) };
};

/** The whole dataset with a story of its own, as the file of it. */
export const buildStoryFile = (
  document: DatasetDocument,
  story: readonly StoryRecord[],
  messages: AllMessages,
): TextFile => ({
  name: `${document.id}-story.json`,
  type: 'application/json',
  text: writeDataset(storyDocument(document, story, messages.tour.editor.fileNote)),
});

export const download = async (session: Session, choice: DownloadChoice, messages: AllMessages): Promise<void> =>
  saveFile(await buildDownload(session, choice, messages));

export const downloadStory = (document: DatasetDocument, story: readonly StoryRecord[], messages: AllMessages): void =>
  saveFile(buildStoryFile(document, story, messages));
