/** English texts of the shell: header, states, notices. */
import type { LateReason } from '../../base/fetch-then-import.ts';

export const app = {
  product: 'Timefront',
  menu: 'More',
  dates: 'Dates',
  deck: { above: ' above the axis, ', below: ' below it', axis: ' on either side' },
  share: 'Share',
  download: 'Download',
  about: 'About this data',
  filters: 'Filters',
  /** Beside the title of the button that opens them. */
  filtersInForce: (count: number) => `${count} in force`,
  legend: 'All marks',
  viewGroup: 'View',
  viewTimeline: 'Timeline',
  viewTable: 'Table',
  viewResponses: 'Responses',
  notices: 'Notices',
  dismiss: 'Dismiss',
  close: 'Close',
  loading: 'Loading the events…',
  cancel: 'Cancel',
  cancelled: 'Loading was cancelled.',
  retry: 'Try again',
  openBuiltIn: 'Open the built-in data',
  failedTitle: 'The data could not be opened',
  /** Why: in English the loader's `detail`, elsewhere by its code and facts (see `LoadFacts`). */
  failedWhy: (_code: string, detail: string, _facts: { readonly fault?: string; readonly value?: string | number }) =>
    `${detail.charAt(0).toUpperCase()}${detail.slice(1)}${/[.!?]$/.test(detail) ? '' : '.'}`,
  failedAdvice: (_code: string, advice: string) => advice,
  failedWhere: (address: string) => `Address: ${address}`,
  /** The place in a file; of a file that can't be read, or not to its end. */
  placeInFile: (file: string, line: number, column: number) => `${file}, line ${line}, column ${column}`,
  /**
   * A part of the page whose code did not come (`unreachable`, or `gone` from the server) or has stopped (`broken`).
   */
  partFailed: (part: string, reason: LateReason) => {
    if (reason === 'gone')
      return `“${part}” is no longer on the server: a newer version of this page seems to be there. Reload the page; your view is kept in its link.`;
    if (reason === 'broken') return `Something went wrong in “${part}”. The rest of the page still works.`;
    return `“${part}” could not be loaded: the server did not answer. The rest of the page still works.`;
  },
  reload: 'Reload the page',
  stopped: 'Something went wrong, and the page has stopped',
  stoppedAdvice: 'Reload it; your view is kept in its link.',
  storyUnsaved: 'The story that you wrote is in no file yet: download it first.',
  storyDownload: 'Download the story',
  versionGone: (version: string, shown: string) =>
    `Version ${version} of the data is not kept here. This is the newest, ${shown}.`,
  linkDropped: (keys: readonly string[]) => `Part of the link could not be used and was left out: ${keys.join(', ')}.`,
  reportOpen: 'What was read of the file',
  datasetIssues: (count: number) =>
    `${count} ${count === 1 ? 'record' : 'records'} of the file could not be read and ${count === 1 ? 'is' : 'are'} not shown.`,
  heldData: (when: string) => `The server did not answer. These are the data as fetched on ${when}.`,
  mediaLeftOut: (count: number) =>
    count === 1
      ? 'One medium (image, video, document) could not be used and is left out; its event is shown.'
      : `${count} media (images, videos, documents) could not be used and are left out; their events are shown.`,
};
