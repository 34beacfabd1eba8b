/** The Share dialog: the link at hand, what each choice does to it, and what is said where it can't be copied. */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import builtInJson from '../../data/datasets/kharkiv-may-2024.json';
import { buildTable } from '../../src/events/build.ts';
import { decodeDataset } from '../../src/events/format/decode.ts';
import type { DatasetDocument } from '../../src/events/format/schema.ts';
import { ShareDialog } from '../../src/share/dialog/ShareDialog.tsx';
import { renderOn, sessionOn } from '../panes/reading/within-session.tsx';

const table = buildTable(decodeDataset(builtInJson).document as DatasetDocument);
const writeText = vi.fn<(text: string) => Promise<void>>();
beforeEach(() => {
  writeText.mockReset().mockResolvedValue();
  vi.stubGlobal('navigator', { clipboard: { writeText } });
});

const open = (link = '', hasOwnStory = false) => {
  renderOn(sessionOn(table, link), <ShareDialog open onClose={() => {}} hasOwnStory={hasOwnStory} />);
  return within(screen.getByRole('dialog', { name: 'Share' }));
};
type Opened = ReturnType<typeof open>;
const text = (dialog: Opened, name: string): string => dialog.getByRole<HTMLTextAreaElement>('textbox', { name }).value;
const queryOf = (dialog: Opened): string => new URL(text(dialog, 'Link to this view')).search;
const choose = (dialog: Opened, list: string, option: string): void => {
  const select = dialog.getByRole<HTMLSelectElement>('combobox', { name: list });
  fireEvent.change(select, { target: { value: [...select.options].find((one) => one.text === option)?.value } });
};
const press = async (dialog: Opened, name: string): Promise<void> =>
  act(async () => {
    fireEvent.click(dialog.getByRole('button', { name }));
  });

test('the link to this view is at hand, and its button says that it was copied', async () => {
  const dialog = open('?mode=sofar&sel=vovchansk-battle');
  expect(queryOf(dialog)).toBe('?mode=sofar&sel=vovchansk-battle');
  await press(dialog, 'Copy link');
  expect(writeText).toHaveBeenCalledWith(text(dialog, 'Link to this view'));
  expect(dialog.getByRole('status').textContent).toBe('Copied');
  choose(dialog, 'Colours', 'Dark');
  expect(dialog.getByRole('status').textContent).toBe('');
});

test('where copying is refused the text is selected, and how to copy it is said', async () => {
  writeText.mockRejectedValue(new Error('refused'));
  const dialog = open();
  await press(dialog, 'Copy link');
  expect(dialog.getByRole('status').textContent).toContain('Ctrl+C');
  const field = dialog.getByRole<HTMLTextAreaElement>('textbox');
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
});

test('every choice is in the link', () => {
  const dialog = open('?t=2024-05-10..2024-05-12&mode=sofar');
  choose(dialog, 'Period', 'The data’s own: 8–16 May 2024');
  expect(queryOf(dialog)).toBe('?mode=sofar');
  choose(dialog, 'Starts with', 'The data’s own view');
  choose(dialog, 'Colours', 'Dark');
  choose(dialog, 'Language', 'Українська');
  fireEvent.click(dialog.getByRole('checkbox', { name: 'Starts playing' }));
  fireEvent.click(dialog.getByRole('checkbox', { name: 'Pinned to version 1.2.0 of the data' }));
  expect(queryOf(dialog)).toBe('?snapshot=1.2.0&theme=dark&lang=uk&play=1');
  fireEvent.click(dialog.getByRole('checkbox', { name: 'Pinned to version 1.2.0 of the data' }));
  expect(queryOf(dialog)).toBe('?theme=dark&lang=uk&play=1');
});

test('frames: what stands around the picture, what is left out, and how they stand to their page', () => {
  const dialog = open('?mode=sofar');
  fireEvent.click(dialog.getByRole('radio', { name: 'Plain iframe' }));
  expect(text(dialog, 'Code to paste')).toContain('?mode=sofar&amp;ui=lite"');
  expect(text(dialog, 'Code to paste')).toContain(
    'title="Map and timeline: Two stories on one clock: Kharkiv and Kyiv, May 2024"',
  );
  fireEvent.click(dialog.getByRole('checkbox', { name: 'Title' }));
  fireEvent.click(dialog.getByRole('checkbox', { name: 'My page declares a color-scheme' }));
  expect(text(dialog, 'Code to paste')).toContain('&amp;ui=lite&amp;hide=title"');
  expect(text(dialog, 'Code to paste')).toContain('color-scheme:inherit');
  fireEvent.click(dialog.getByRole('checkbox', { name: 'Transparent background' }));
  expect(text(dialog, 'Code to paste')).toContain('&amp;ui=lite&amp;hide=title&amp;bg=transparent"');
  fireEvent.click(dialog.getByRole('checkbox', { name: 'Transparent background' }));
  choose(dialog, 'Around the picture', 'Nothing');
  expect(text(dialog, 'Code to paste')).toContain('&amp;ui=bare"');
  expect(dialog.queryByRole('checkbox', { name: 'Title' })).toBeNull();
  fireEvent.click(dialog.getByRole('radio', { name: 'Script embed' }));
  fireEvent.click(dialog.getByRole('checkbox', { name: 'Deep links through your page' }));
  expect(text(dialog, 'Code to paste')).toContain('data-bind="hash"');
  expect(text(dialog, 'Code to paste')).toMatch(
    /<img src="[^"]+\/s\/kharkiv-may-2024\/1200x675\.png"[^>]+alt="Map beside a timeline\. 8 to 16 May 2024: 30 of 31 events[^"]+Battle for Vovchansk[^"]+Ukrainian and US voices only, no Russian one\. Source: The Hill/,
  );
});

test('beside the link it is told in words what it leads to, to be copied or sent with it', async () => {
  const share = vi.fn<(data: ShareData) => Promise<void>>().mockResolvedValue();
  vi.stubGlobal('navigator', { clipboard: { writeText }, share });
  const dialog = open('?certainty=claimed&lang=en');
  await press(dialog, 'Copy link with the view in words');
  const [copied = ''] = writeText.mock.calls[0] ?? [];
  expect(copied).toMatch(/^8 to 16 May 2024: 9 of 31 events.*\. Only what is claimed\. /);
  expect(copied).toContain('Source: The Hill');
  expect(copied.trim().split('\n').at(-1)).toBe(text(dialog, 'Link to this view'));
  await press(dialog, 'Send…');
  const [sent] = share.mock.calls[0] ?? [];
  expect(sent?.url).toBe(text(dialog, 'Link to this view'));
  expect(copied.startsWith(sent?.text ?? '-')).toBe(true);
});

test('where the device sends nothing, no button offers it', () => {
  expect(open().queryByRole('button', { name: 'Send…' })).toBeNull();
});

test('oEmbed: the page and its answer; it has no choices', () => {
  const dialog = open('?mode=sofar');
  fireEvent.click(dialog.getByRole('radio', { name: 'oEmbed' }));
  expect(new URL(text(dialog, 'Address to paste')).pathname).toBe('/s/kharkiv-may-2024/');
  expect(new URL(text(dialog, 'oEmbed address (JSON)')).pathname).toBe('/oembed/kharkiv-may-2024.json');
  expect(dialog.queryByRole('region', { name: 'Choices' })).toBeNull();
});

const STORY_PAGE = 'For posts: a page of the story, with its picture';
test('outside the story no page of it is offered', () => {
  expect(open().queryByRole('textbox', { name: STORY_PAGE })).toBeNull();
});

test('in a story: a page of the story for posts beside the link, and its picture in place of the data’s own', () => {
  const dialog = open('?story=3');
  expect(queryOf(dialog)).toContain('story=3');
  expect(new URL(text(dialog, STORY_PAGE)).pathname).toBe('/s/kharkiv-may-2024/story/');
  fireEvent.click(dialog.getByRole('radio', { name: 'oEmbed' }));
  expect(new URL(text(dialog, 'oEmbed address (JSON)')).pathname).toBe('/oembed/kharkiv-may-2024/story.json');
  fireEvent.click(dialog.getByRole('radio', { name: 'Script embed' }));
  expect(text(dialog, 'Code to paste')).toMatch(/story\/1200x675\.png"[^>]+alt="[^"]*7 steps: 1\. A Friday in May; /);
});

test('data from an address: it is in the link, a text stands in for the picture, and there is no oEmbed', () => {
  const dialog = open('?data=.%2Fmine.json');
  expect(queryOf(dialog)).toBe('?data=.%2Fmine.json');
  expect(dialog.getByText(/loads them from http.*\/mine\.json/)).toBeTruthy();
  fireEvent.click(dialog.getByRole('radio', { name: 'Script embed' }));
  expect(text(dialog, 'Code to paste')).not.toContain('<img');
  fireEvent.click(dialog.getByRole('radio', { name: 'oEmbed' }));
  expect(dialog.queryByRole('textbox')).toBeNull();
  expect(dialog.getByText(/Only built-in data have an oEmbed address/)).toBeTruthy();
});

test('a story of the reader’s own can’t be linked, and that is said', () => {
  const dialog = open('?story=2', true);
  expect(dialog.getByText(/The story that you wrote is not in it/)).toBeTruthy();
  expect(dialog.queryByRole('textbox', { name: STORY_PAGE })).toBeNull();
});
