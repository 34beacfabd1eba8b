/** The demo article: each paragraph's state is one that the app takes, and the page keeps to a strict policy. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildTable } from '../../../src/events/build.ts';
import { contextOf } from '../../../src/selection/context.ts';
import { parseLink } from '../../../src/selection/link.ts';
import { builtIn } from '../../fixtures/dataset.ts';
import { articleRuns, hashRun, runsOf } from '../../fixtures/shingles.ts';

const page = readFileSync(new URL('../../../public/demo/index.html', import.meta.url), 'utf8');
const context = contextOf(buildTable(builtIn()));
const valuesOf = (attribute: string): string[] =>
  [...page.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value]) =>
    (value ?? '').replaceAll('&amp;', '&'),
  );

test('what paragraphs and frames ask for is there', () => {
  const states = valuesOf('data-tf-state');
  const frames = [...valuesOf('data-src'), ...valuesOf('src').filter((source) => source.includes('?'))].map((source) =>
    source.slice(source.indexOf('?') + 1),
  );
  expect(states).toHaveLength(7);
  expect(frames).toHaveLength(2);
  for (const query of [...states, ...frames]) {
    const { selection, dropped } = parseLink(query, context);
    expect([query, dropped, selection.unknown]).toEqual([query, [], []]);
  }
});

test('it is told in words of its own', () => {
  const known = articleRuns();
  expect(runsOf(page.replace(/<[^>]+>/g, ' ')).filter((run) => known.has(hashRun(run)))).toEqual([]);
});

test('it is no surer than the dataset: no cause, no silence of a speaker, transfers inferred, a date reckoned', () => {
  const text = page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  expect(text).not.toMatch(/he does not say|he did not say|brings|prompt|spark|because of the offensive/);
  expect(text).toMatch(/That Russia was supplied with them is inferred/);
  expect(text).toMatch(/about 12 May is reckoned/);
});

test('no script and no style stands in the page itself', () => {
  expect(page).not.toMatch(/\sstyle=|<style|\son\w+=|<script(?![^>]*\ssrc=)|https?:[^"]*\.(js|css|png)"/);
});
