/**
 * What filters of content systems leave of the two snippets, with the real packages: whoever reads the page then has a
 * picture with a link, or a frame of a sensible size, or knows that the filter takes frames. Filters that need a browser are in
 * `tests/browser/hosts.browser.ts`.
 */
import MarkdownIt from 'markdown-it';
import rehypeParse from 'rehype-parse';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import xss from 'xss';
import { PLAIN_SNIPPET, SCRIPT_SNIPPET } from './snippets.ts';

const WITH_FRAMES: sanitizeHtml.IOptions = {
  allowedTags: sanitizeHtml.defaults.allowedTags.concat(['img', 'iframe']),
  allowedAttributes: {
    ...sanitizeHtml.defaults.allowedAttributes,
    iframe: ['src', 'title', 'width', 'height', 'frameborder', 'allow', 'allowfullscreen', 'loading'],
  },
};
const rehype = (html: string): string =>
  String(unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize).use(rehypeStringify).processSync(html));
const raw = (html: string): string =>
  String(
    unified()
      .use(rehypeParse, { fragment: true })
      .use(rehypeRaw)
      .use(rehypeStringify, { allowDangerousHtml: true })
      .processSync(html),
  );
const markdown = (html: string): string => new MarkdownIt({ html: true }).render(html);

const PICTURE = /<a href="[^"]+s\/set\/"[^>]*>\s*<img [^>]*src="[^"]+1200x675\.png"/;

test.each([
  ['sanitize-html with pictures and frames', (html: string) => sanitizeHtml(html, WITH_FRAMES)],
  ['xss', (html: string) => xss(html)],
  ['rehype-sanitize', rehype],
  ['rehype-raw', raw],
  ['markdown-it with html', markdown],
])('%s leaves the picture and its link of the script snippet', (_, filter) => {
  expect(filter(SCRIPT_SNIPPET)).toMatch(PICTURE);
});

test('sanitize-html without pictures leaves a link that can be read', () => {
  expect(sanitizeHtml(SCRIPT_SNIPPET)).toMatch(/Map and timeline <a href="[^"]+s\/set\/">Open<\/a>/);
});

test.each([
  ['rehype-raw', raw],
  ['markdown-it with html', markdown],
])('%s leaves both snippets as they are', (_, filter) => {
  for (const snippet of [SCRIPT_SNIPPET, PLAIN_SNIPPET]) expect(tagsOf(filter(snippet))).toEqual(tagsOf(snippet));
});

test('a filter that lets frames through and no styles leaves a frame of full width and its height', () => {
  const left = sanitizeHtml(PLAIN_SNIPPET, WITH_FRAMES);
  expect(left).toContain('<iframe ');
  expect(left).not.toContain('style');
  for (const attribute of [
    'width="100%"',
    'height="640"',
    'frameborder="0"',
    'loading="lazy"',
    'title="Map and timeline"',
  ])
    expect(left).toContain(attribute);
});

/** Tags with their attributes, however they are written. */
function tagsOf(html: string): readonly string[] {
  return [...html.matchAll(/<([a-z]+)((?:[^>"]|"[^"]*")*)>/g)].map(([, name = '', rest = '']) =>
    [
      name,
      ...[...rest.matchAll(/[\w-]+(?:="[^"]*")?/g)]
        .map(([each]) => each.replaceAll('&#x26;', '&amp;').replace('=""', ''))
        .toSorted(),
    ].join(' '),
  );
}
