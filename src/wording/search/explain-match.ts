/**
 * Why a search finds an event: marks in its title and, where the title does not have all terms, the other texts that
 * do.
 */
import type { AllMessages } from '../../i18n/en.ts';
import type { EventTable } from '../../events/types.ts';
import { typeName } from '../describe-type.ts';
import { findMarks, type Mark } from '../../query/search/marks.ts';
import { ownTexts, sharedTexts, shareTexts, type RowText, type TextKind } from '../../query/search/row-texts.ts';
import { isFoundIn, type Term } from '../../query/search/terms.ts';

interface MarkedWords {
  readonly text: string;
  readonly marks: readonly Mark[];
}
export interface MatchReason extends MarkedWords {
  readonly kind: TextKind;
}
interface MatchWords {
  readonly title: MarkedWords;
  /** In the order of the terms; empty where the title has all. */
  readonly reasons: readonly MatchReason[];
}

/** Characters shown of a long text. */
const BEFORE = 24;
const SNIPPET = 88;

/** Longer words are cut, too: addresses, and what is written without spaces. */
const LONG_WORD = 2 * SNIPPET;

/** An excerpt of a long text, beginning a little before the match, cut between words. */
const snippetOf = (text: string, first: number): string => {
  if (text.length <= SNIPPET) return text;
  const space = first <= BEFORE ? 0 : text.lastIndexOf(' ', first - BEFORE) + 1;
  const from = first - space > LONG_WORD ? first : space;
  const rest = text.slice(from, from + LONG_WORD);
  const end = rest.length <= SNIPPET ? rest.length : rest.lastIndexOf(' ', SNIPPET);
  const cut = end > 0 ? rest.slice(0, end) : rest;
  return `${from === 0 ? '' : '…'}${cut}${from + cut.length < text.length ? '…' : ''}`;
};

/** "Prague (Praha)": the displayed name, and the spelling that matches. */
const wordsOf = (
  { vocabulary }: EventTable,
  { kind, text, name }: RowText,
  wanted: Term,
  messages: AllMessages,
): string => {
  if (kind === 'summary' || kind === 'title' || text.length > LONG_WORD)
    return snippetOf(text, findMarks(text, [wanted])[0]?.[0] ?? 0);
  const shown = kind === 'type' ? typeName(vocabulary, name, messages) : name;
  return text === shown ? text : messages.matches.spelt(shown, text);
};

/** The displayed spelling first, then the others in their order. */
const byName = ({ vocabulary }: EventTable, texts: readonly RowText[], messages: AllMessages): readonly RowText[] => {
  const isShown = ({ kind, text, name }: RowText): boolean =>
    text === (kind === 'type' ? typeName(vocabulary, name, messages) : name);
  return [...texts.filter(isShown), ...texts.filter((text) => !isShown(text))];
};

export const explainMatch = (
  table: EventTable,
  row: number,
  terms: readonly Term[],
  messages: AllMessages,
): MatchWords => {
  const title = table.records[row]?.title ?? '';
  let missing = terms.filter((term) => !isFoundIn(title, term));
  const reasons: MatchReason[] = [];
  const texts =
    missing.length === 0
      ? []
      : [ownTexts(table, row), ...sharedTexts(table, row, shareTexts(table))].flatMap((list) =>
          byName(table, list, messages),
        );
  while (missing.length > 0) {
    const [wanted, ...others] = missing;
    const found = wanted && texts.find(({ text }) => isFoundIn(text, wanted));
    if (found) {
      const text = wordsOf(table, found, wanted, messages);
      reasons.push({ kind: found.kind, text, marks: findMarks(text, terms) });
    }
    missing = found ? others.filter((term) => !isFoundIn(found.text, term)) : others;
  }
  return { title: { text: title, marks: findMarks(title, terms) }, reasons };
};
