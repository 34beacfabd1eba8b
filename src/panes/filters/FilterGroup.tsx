/**
 * One kind of filter: a heading with the number of chosen values and, when open, include or exclude and the choices.
 */
import { useCallback, useId, useState } from 'react';
import { joinActor, splitActor, type ActorSide } from '../../wording/filters/choice-names.ts';
import type { Choice } from '../../query/filters/list-choices.ts';
import { keyOf, type FilterKind } from '../../query/filters/row-values.ts';
import { useResult } from '../../session/use-result.ts';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import type { FilterSet, ListKey } from '../../selection/selection.ts';
import { Icon } from '../../ui/Icon.tsx';
import { ChoiceList } from './ChoiceList.tsx';
import type { CountBoard } from './count-board.ts';
import { Segments } from '../../ui/Segments.tsx';

/** The groups of the panel. The two precisions share a key of the link, so they are included or excluded together. */
export const GROUPS = {
  track: ['track'],
  type: ['type'],
  actor: ['actor'],
  place: ['place'],
  src: ['src'],
  certainty: ['certainty'],
  basis: ['basis'],
  precision: ['when', 'where'],
} as const satisfies Readonly<Record<string, readonly FilterKind[]>>;
export type Group = keyof typeof GROUPS;

export const keyOfGroup = (group: Group): ListKey => keyOf(GROUPS[group][0]);

interface FilterGroupProps {
  readonly group: Group;
  readonly isOpen: boolean;
  readonly board: CountBoard;
  readonly onToggle: () => void;
}

export const FilterGroup = ({ group, isOpen, board, onToggle }: FilterGroupProps) => {
  const { filters } = useAllMessages();
  const set = useSelectionState((state) => state.selection.filters[keyOfGroup(group)]);
  const id = useId();
  const count = set?.values.length ?? 0;
  return (
    <section className="filter-group">
      <h3 className="filter-heading">
        <button
          type="button"
          className="filter-toggle"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={onToggle}
        >
          <span className="filter-arrow" data-open={isOpen || undefined}>
            <Icon name="chevronDown" size={16} />
          </span>
          <span>{filters.groups[group]}</span>
          {count > 0 && (
            <span className="filter-chosen">{(set?.exclude ? filters.leftOut : filters.chosen)(count)}</span>
          )}
        </button>
      </h3>
      <div id={id} className="filter-body" hidden={!isOpen}>
        {isOpen && <GroupBody group={group} set={set} board={board} />}
      </div>
    </section>
  );
};

const toggled = (values: readonly string[], value: string): readonly string[] =>
  values.includes(value) ? values.filter((each) => each !== value) : [...values, value];

const NONE: readonly string[] = [];
const NO_CHOICES: readonly Choice[] = [];

/** The side of all actors in force, else the side that was chosen for the next ones. */
const useSide = (values: readonly string[]): readonly [side: ActorSide, choose: (side: ActorSide) => void] => {
  const [wanted, choose] = useState<ActorSide>(values[0] === undefined ? 'any' : splitActor(values[0]).side);
  const sides = new Set(values.map((value) => splitActor(value).side));
  const [only] = sides;
  return [sides.size === 1 && only ? only : wanted, choose];
};

const GroupBody = ({
  group,
  set,
  board,
}: {
  readonly group: Group;
  readonly set: FilterSet | undefined;
  readonly board: CountBoard;
}) => {
  const { store, actions, settledAnswer } = useSession();
  const choices = useResult({ kind: 'choices', question: settledAnswer().question })?.value;
  const { filters } = useAllMessages();
  const key = keyOfGroup(group);
  const values = set?.values ?? NONE;
  // Kept until the first value is chosen.
  const [wanted, setWanted] = useState(set?.exclude ?? false);
  const exclude = set?.exclude ?? wanted;
  const [side, chooseSide] = useSide(group === 'actor' ? values : NONE);
  const put = (next: readonly string[], isExcluding: boolean): void => {
    setWanted(isExcluding);
    actions.setFilter(key, { values: next, exclude: isExcluding });
  };
  const toggle = useCallback(
    (value: string): void => {
      const before = store.getState().selection.filters[key]?.values ?? NONE;
      setWanted(exclude);
      actions.setFilter(key, { values: toggled(before, value), exclude });
    },
    [store, actions, key, exclude],
  );
  const setSide = (next: ActorSide): void => {
    chooseSide(next);
    if (values.length > 0) put([...new Set(values.map((value) => joinActor(next, splitActor(value).id)))], exclude);
  };
  const kinds: readonly FilterKind[] = GROUPS[group];
  const name = filters.groups[group];
  return (
    <>
      {group === 'actor' && (
        <Segments
          label={filters.sideOf}
          options={(['any', 'by', 'to'] as const).map((value) => ({ value, text: filters.sides[value] }))}
          chosen={side}
          onChoose={setSide}
        />
      )}
      <Segments
        label={filters.modeOf(name)}
        options={(['include', 'exclude'] as const).map((value) => ({ value, text: filters[value] }))}
        chosen={exclude ? 'exclude' : 'include'}
        onChoose={(mode) => (values.length > 0 ? put(values, mode === 'exclude') : setWanted(mode === 'exclude'))}
      />
      {(group === 'place' || (group === 'actor' && choices?.actor.some(({ depth }) => depth > 0))) && (
        <p className="filter-hint">{filters.hints[group]}</p>
      )}
      {kinds.map((kind) => (
        <div key={kind} role="group" aria-label={kind === 'when' || kind === 'where' ? filters.lists[kind] : name}>
          {(kind === 'when' || kind === 'where') && <h4 className="filter-list-heading">{filters.lists[kind]}</h4>}
          <ChoiceList
            kind={kind}
            choices={choices?.[kind] ?? NO_CHOICES}
            values={
              kinds.length === 1 ? values : values.filter((value) => value.startsWith(kind === 'when' ? 't.' : 'g.'))
            }
            side={side}
            exclude={exclude}
            board={board}
            onToggle={toggle}
          />
        </div>
      ))}
    </>
  );
};
