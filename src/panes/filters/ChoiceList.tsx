/** The choices of one kind, each with its count; a long list is shortened to the most frequent and can be searched. */
import { memo, useState, type CSSProperties } from 'react';
import { choiceName, joinActor, splitActor, type ActorSide } from '../../wording/filters/choice-names.ts';
import type { Choice } from '../../query/filters/list-choices.ts';
import type { FilterKind } from '../../query/filters/row-values.ts';
import { isFoundIn, termsOf } from '../../query/search/terms.ts';
import { Signed } from '../../session/Signed.tsx';
import { useSession } from '../../session/use-session.ts';
import type { Session } from '../../session/session.ts';
import type { AllMessages } from '../../i18n/en.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { ChoiceGlyph } from './ChoiceGlyph.tsx';
import { MAX_CHOICES, mostFrequent } from './most-frequent.ts';
import type { CountBoard } from './count-board.ts';

interface ChoiceListProps {
  readonly kind: FilterKind;
  /** All choices that the dataset offers. */
  readonly choices: readonly Choice[];
  /** All values in force of the kind's key in the link. */
  readonly values: readonly string[];
  readonly side: ActorSide;
  readonly exclude: boolean;
  readonly board: CountBoard;
  /** Should be the same function from render to render: rows are memoised. */
  readonly onToggle: (value: string) => void;
}

/** The texts of a choice that typing searches: its name, and other spellings of places and actors. */
const searchTexts = (
  { table, engine: { schema } }: Session,
  kind: FilterKind,
  value: string,
  messages: AllMessages,
): readonly string[] => {
  const spelled = kind === 'place' ? schema.places.get(value) : kind === 'actor' ? schema.actors.get(value) : undefined;
  return [choiceName(table, kind, value, messages), ...(spelled?.names ?? []).map((name) => name.value)];
};

/** Values in force that the dataset does not have, or that have another side than the list's. */
const missingChoices = (
  choices: readonly Choice[],
  values: readonly string[],
  valueOf: (choice: Choice) => string,
): readonly string[] => {
  const listed = new Set(choices.map(valueOf));
  return values.filter((value) => !listed.has(value));
};

export const ChoiceList = ({ kind, choices, values, side, exclude, board, onToggle }: ChoiceListProps) => {
  const session = useSession();
  const messages = useAllMessages();
  const { filters } = messages;
  const [query, setQuery] = useState('');
  const [isWhole, setWhole] = useState(false);
  const find = (filters.finds as Partial<Record<FilterKind, string>>)[kind];
  const isLong = choices.length > MAX_CHOICES && find !== undefined;
  const valueOf = ({ value }: Choice): string => (kind === 'actor' ? joinActor(side, value) : value);
  const terms = termsOf(query);
  const found =
    terms.length === 0
      ? null
      : choices.filter(({ value }) => {
          const texts = searchTexts(session, kind, value, messages);
          return terms.every((term) => texts.some((text) => isFoundIn(text, term)));
        });
  const chosen = new Set(values.map((value) => (kind === 'actor' ? splitActor(value).id : value)));
  // Matches are listed without the choices that contain them.
  const shown =
    found?.map((choice) => ({ ...choice, depth: 0 })) ?? (isWhole ? choices : mostFrequent(choices, chosen));
  const row = (value: string, depth: number) => (
    <ChoiceRow
      key={value}
      kind={kind}
      value={value}
      depth={depth}
      isSided={kind === 'actor' && splitActor(value).side !== side}
      isOn={values.includes(value)}
      exclude={exclude}
      board={board}
      onToggle={onToggle}
    />
  );
  return (
    <>
      {isLong && (
        <input
          type="search"
          className="filter-find"
          placeholder={find}
          aria-label={find}
          value={query}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && query !== '') {
              event.stopPropagation();
              event.preventDefault();
              setQuery('');
            }
          }}
        />
      )}
      {isLong && (
        <span className="visually-hidden" aria-live="polite">
          {found ? filters.found(found.length) : ''}
        </span>
      )}
      <ul className="filter-choices">
        {!found && missingChoices(choices, values, valueOf).map((value) => row(value, 0))}
        {shown.map((choice) => row(valueOf(choice), choice.depth))}
      </ul>
      {isLong && !found && (
        <button
          type="button"
          className="text-button filter-link"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? filters.showFewer : filters.showAll(choices.length)}
        </button>
      )}
    </>
  );
};

interface ChoiceRowProps extends Pick<ChoiceListProps, 'kind' | 'exclude' | 'board' | 'onToggle'> {
  readonly value: string;
  readonly depth: number;
  /** Its side is named, because it differs from the list's. */
  readonly isSided: boolean;
  readonly isOn: boolean;
}

/** Memoised, so that ticking one of hundreds renders one. */
const ChoiceRow = memo(({ kind, value, depth, isSided, isOn, exclude, board, onToggle }: ChoiceRowProps) => {
  const { table } = useSession();
  const messages = useAllMessages();
  const { side } = splitActor(value);
  const name = choiceName(table, kind, value, messages);
  return (
    <li>
      <label className="filter-choice" style={{ '--depth': Math.min(depth, 3) } as CSSProperties}>
        <input
          type="checkbox"
          className="filter-box"
          data-exclude={exclude || undefined}
          checked={isOn}
          onChange={() => onToggle(value)}
        />
        <ChoiceGlyph kind={kind} value={value} />
        <span className="filter-name">
          <bdi>
            <Signed text={isSided && side !== 'any' ? messages.filters.chips[side](name, false) : name} />
          </bdi>
        </span>
        <span className="filter-count" ref={(cell) => (cell ? board.follow(cell, kind, value) : undefined)} />
      </label>
    </li>
  );
});
