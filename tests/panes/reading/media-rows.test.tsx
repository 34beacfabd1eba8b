/** Media on the card: nothing is asked for before the click, a sensitive one has a gate before that. */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { MediaRecord } from '../../../src/events/format/schema.ts';
import { buildTable } from '../../../src/events/build.ts';
import { MediaRows } from '../../../src/panes/reading/MediaRows.tsx';
import { soundDataset, soundEvent } from '../../fixtures/dataset.ts';
import { FAR, GALLERY, medium } from '../../fixtures/media.ts';
import { seenText, renderOn, sessionOn } from './within-session.tsx';

const show = (...media: MediaRecord[]) =>
  renderOn(sessionOn(buildTable(soundDataset([soundEvent({ media })]))), <MediaRows row={0} />);
const press = (name: RegExp | string): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};
const addresses = (root: HTMLElement): string[] =>
  [...root.querySelectorAll('[src], [poster], link')].map(
    (element) => element.getAttribute('src') ?? element.outerHTML,
  );

test('an event without media has no place for them', () => {
  expect(show().container.textContent).toBe('');
});

test('before the click each medium is named, credited and says whom the click tells, and nothing has an address to load', () => {
  const { container } = show(...GALLERY);
  expect(addresses(container)).toEqual([]);
  expect(screen.getAllByRole('listitem')).toHaveLength(GALLERY.length);
  for (const { alt, credit } of GALLERY) {
    expect(container.textContent).toContain(alt);
    expect(container.textContent).toContain(credit);
  }
  expect(seenText(container)).toContain('Credit: A. Photographer · CC BY 4.0');
  expect(container.textContent).toContain('From pictures.example; loading it tells that site your internet address.');
});

test('a click loads that one, without a referrer; the button keeps the focus and then enlarges', () => {
  const { container } = show(medium(), medium({ url: `${FAR}/second.png` }));
  const [load] = screen.getAllByRole('button', { name: 'Load image' });
  load?.focus();
  fireEvent.click(load as HTMLElement);
  expect(addresses(container)).toEqual([`${FAR}/street.png`]);
  const image = screen.getByRole('img', { name: 'A street with a broken bus stop' });
  expect(image.getAttribute('referrerpolicy')).toBe('no-referrer');
  fireEvent.load(image);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Enlarge' }));
  press('Enlarge');
  const dialog = document.querySelector('dialog') as HTMLElement;
  expect(within(dialog).getByText(/Credit: A. Photographer/)).toBeTruthy();
  expect(within(dialog).getByRole('img', { hidden: true }).getAttribute('src')).toBe(`${FAR}/street.png`);
});

test('a picture that cannot be had says so, with a second try and a link', () => {
  const { container } = show(medium());
  press('Load image');
  fireEvent.error(screen.getByRole('img'));
  expect(container.textContent).toContain('It could not be loaded from pictures.example.');
  expect(screen.queryByRole('img')).toBeNull();
  expect(screen.getByRole('link', { name: /Open its address/ }).getAttribute('rel')).toBe('noopener noreferrer');
  press('Try again');
  expect(addresses(container)).toEqual([`${FAR}/street.png`]);
  expect(container.textContent).not.toContain('could not');
});

test('a sensitive one says what it shows; opening its gate loads nothing, and shutting it takes the picture away', () => {
  const { container } = show(medium({ sensitive: true }));
  expect(container.textContent).toContain('marked as sensitive by the dataset');
  expect(container.textContent).toContain('Shows: A street with a broken bus stop');
  expect(screen.queryByRole('button', { name: 'Load image' })).toBeNull();
  press('Go on to the image');
  expect(addresses(container)).toEqual([]);
  press('Load image');
  fireEvent.load(screen.getByRole('img'));
  press('Put the image away');
  expect(addresses(container)).toEqual([]);
  press('Go on to the image');
  expect(screen.getByRole('button', { name: 'Load image' })).toBeTruthy();
});

test('video and recording come with controls, do not play by themselves, and take the focus', () => {
  const { container } = show(
    medium({ kind: 'video', url: 'clip.webm', captions: [{ url: 'clip.vtt', lang: 'en', label: 'English' }] }),
  );
  press('Load video');
  const video = container.querySelector('video') as HTMLVideoElement;
  expect([video.controls, video.autoplay, video.preload]).toEqual([true, false, 'metadata']);
  expect(video.querySelector('track')?.getAttribute('srclang')).toBe('en');
  expect(document.activeElement).toBe(video);
  act(() => {
    fireEvent.error(video);
  });
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
});

test('documents, and kinds that are not known, are links out of the page', () => {
  show(
    medium({ kind: 'document', url: `${FAR}/report.pdf` }),
    medium({ kind: 'social', url: 'https://social.example/post/1' }),
  );
  const links = screen.getAllByRole('link', { name: /^Open document\W+opens in a new tab/ });
  expect(
    links.map((link) => [link.getAttribute('href'), link.getAttribute('target'), link.getAttribute('rel')]),
  ).toEqual([
    [`${FAR}/report.pdf`, '_blank', 'noopener noreferrer'],
    ['https://social.example/post/1', '_blank', 'noopener noreferrer'],
  ]);
  expect(document.querySelector('iframe, embed, object')).toBeNull();
});

test('an address that must not be used gets no place, even where loading let it through', () => {
  show(medium({ url: 'javascript:alert(1)' }), medium({ kind: 'document', url: 'data:text/html,x' }));
  expect(screen.queryByRole('listitem')).toBeNull();
});
