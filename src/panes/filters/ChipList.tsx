/**
 * The filters in force as chips; pressing one drops its filter. What one line has no room for is "+n", which opens them
 * all.
 */
import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { describeChip, withoutChip } from '../../wording/filters/describe-chip.ts';
import type { Chip } from '../../query/filters/list-chips.ts';
import { Signed } from '../../session/Signed.tsx';
import { useCorrectedSearch } from '../../session/use-search-terms.ts';
import { useSession } from '../../session/use-session.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { Icon } from '../../ui/Icon.tsx';
import { usePanels } from '../../ui/use-panels.ts';
import { focusOpener } from './focus-opener.ts';

/** Width of "+n", in CSS pixels. */
const MORE_WIDTH = 52;

/** How many chips fit on one line, with room for "+n" where not all do. */
const countFitting = (list: HTMLElement, count: number): number => {
  list.dataset['measuring'] = 'true';
  const items = [...list.children].slice(0, count) as HTMLElement[];
  const first = items[0]?.offsetTop;
  const line = items.filter((item) => item.offsetTop === first);
  const used =
    Math.max(...line.map((item) => item.offsetLeft + item.offsetWidth)) -
    Math.min(...line.map((item) => item.offsetLeft));
  const isRoom = line.length === items.length || used + MORE_WIDTH <= list.clientWidth;
  delete list.dataset['measuring'];
  return Math.max(1, isRoom ? line.length : line.length - 1);
};

/** Measures all chips before the browser paints, whenever the list or its width changes. */
const useFitting = (
  chips: readonly Chip[],
): { readonly list: RefObject<HTMLUListElement | null>; readonly fitting: number } => {
  const list = useRef<HTMLUListElement>(null);
  const [fitting, setFitting] = useState(chips.length);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    let width = -1;
    const measure = (): void => {
      if (element.clientWidth === width) return;
      width = element.clientWidth;
      setFitting(countFitting(element, chips.length));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [chips]);
  return { list, fitting };
};

export interface ChipListProps {
  readonly chips: readonly Chip[];
}

export const ChipList = ({ chips }: ChipListProps) => {
  const { table, store, actions } = useSession();
  const messages = useAllMessages();
  const words = messages.filters.chips;
  const corrected = useCorrectedSearch();
  const { list, fitting } = useFitting(chips);
  const folded = Math.max(0, chips.length - fitting);
  const { show } = usePanels();
  const dropWords = (chip: Chip, text: string): string => (chip === 'article' ? words.leave(text) : words.drop(text));
  const drop = (chip: Chip, at: number): void => {
    if (chip === 'article') actions.setDating('best');
    else actions.setFilter(chip.key, withoutChip(store.getState().selection.filters, chip));
    // Focus the chip that moves into this one's place, or the one before if it was the last.
    requestAnimationFrame(() => {
      const buttons = list.current?.querySelectorAll<HTMLElement>('li:not([hidden]) > button');
      const next = buttons?.[Math.min(at, buttons.length - 1)];
      if (next) next.focus();
      else focusOpener();
    });
  };
  return (
    <ul className="filter-chips" aria-label={words.list} ref={list}>
      {chips.map((chip, at) => {
        const text = describeChip(table, chip, messages, corrected);
        return (
          <li
            key={chip === 'article' ? chip : `${chip.key} ${chip.values.join()}`}
            hidden={at >= chips.length - folded}
          >
            <button
              type="button"
              className="filter-chip"
              aria-label={dropWords(chip, text)}
              title={dropWords(chip, text)}
              onClick={() => drop(chip, at)}
            >
              <span className="filter-chip-pill">
                <span className="filter-chip-text" data-key={chip === 'article' ? chip : chip.key}>
                  <Signed text={text} />
                </span>
                <Icon name="close" size={14} />
              </span>
            </button>
          </li>
        );
      })}
      {folded > 0 && (
        <li>
          <button
            type="button"
            className="filter-chip"
            aria-label={words.moreTitle(folded)}
            title={words.moreTitle(folded)}
            onClick={() => show('filters')}
          >
            <span className="filter-chip-pill">{words.more(folded)}</span>
          </button>
        </li>
      )}
    </ul>
  );
};
