/**
 * The bar below the map: how many events have no place on a map, the ways to what is beyond its edges, and the map's
 * own controls. What the map has to say or asks for stands here too, so that nothing lies on the map.
 */
import { useRef, useSyncExternalStore, type ReactNode } from 'react';
import { memoLast } from '../../base/memo.ts';
import type { GeoBox } from '../../base/geo/frame.ts';
import { fitBar } from '../../layout/map/fit-bar.ts';
import type { Pointer } from '../../layout/map/types.ts';
import { otherEnd } from '../../query/relations/links.ts';
import { knownLinks } from '../../session/known-links.ts';
import type { Session } from '../../session/session.ts';
import { useSession } from '../../session/use-session.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { labelFor } from '../../ui/label-for.ts';
import { Icon } from '../../ui/Icon.tsx';
import { usePanels } from '../../ui/use-panels.ts';
import { latePart } from '../../ui/late-part.tsx';
import { useSide } from '../../ui/use-side.ts';
import type { MapPointersProps } from './MapPointers.tsx';
import { measureText } from './measure-text.ts';
import { isCoarse } from '../../ui/is-coarse.ts';

const MapPointers = latePart<MapPointersProps>({
  load: async () => (await import('./MapPointers.tsx')).MapPointers,
});

const LEAST_BUTTON = 24;
const LEAST_BUTTON_BY_TOUCH = 44;

interface Unplaced {
  /** Nowhere on the map; drawn only as a link or an outline; related to the selected event. */
  readonly offMap: number;
  readonly drawn: number;
  readonly related: number;
  /** The selected event is one of them. */
  readonly holdsSelected: boolean;
}
const NONE: Unplaced = { offMap: 0, drawn: 0, related: 0, holdsSelected: false };

/** The same object while nothing of it changes, so that a drag renders only what does. */
const createRead = (session: Session): (() => Unplaced) => {
  let last = NONE;
  return () => {
    const { question } = session.answer();
    const unmarked = session.known({ kind: 'areas', question })?.unmarked;
    if (!unmarked) return last;
    const selected = session.table.indexOf.get(session.store.getState().selection.selected ?? '') ?? -1;
    const ends = new Set<number>(knownLinks(session, question, selected).map((link) => otherEnd(link, selected)));
    const { offMap, drawn, rows } = unmarked;
    const related = ends.size === 0 ? 0 : rows.filter((row) => ends.has(row)).length;
    const holdsSelected = selected >= 0 && rows.includes(selected);
    const isSame =
      last.offMap === offMap &&
      last.drawn === drawn &&
      last.related === related &&
      last.holdsSelected === holdsSelected;
    if (!isSame) last = { offMap, drawn, related, holdsSelected };
    return last;
  };
};
const readOf = memoLast(createRead);

interface MapBarProps {
  readonly pointers: readonly Pointer[];
  readonly onGo: (box: GeoBox) => void;
  /** Takes what the map has to say. */
  readonly slot: (element: HTMLElement | null) => void;
  /** The map's controls. */
  readonly children: ReactNode;
}

export const MapBar = ({ pointers, onGo, slot, children }: MapBarProps) => {
  const session = useSession();
  const { map } = useMessages();
  const { open, toggle } = usePanels();
  const place = useRef<HTMLDivElement>(null);
  const room = useSide(place, 'clientWidth');
  const { offMap, drawn, related, holdsSelected } = useSyncExternalStore(session.store.subscribe, readOf(session));
  const leads =
    offMap > 0
      ? [map.offMap(offMap), map.offMapShort(offMap), `${offMap}`]
      : drawn > 0
        ? [map.drawnOnly(drawn), `${drawn}`]
        : [];
  const [longest = ''] = leads;
  const name = related === 0 ? longest : map.withRelated(longest, related);
  const { lead, texts } = fitBar(
    related === 0 ? leads : [name, ...leads],
    pointers,
    { room, least: isCoarse() ? LEAST_BUTTON_BY_TOUCH : LEAST_BUTTON, measure: measureText },
    (text, { isRelated }) => (isRelated ? map.relatedPointer(text) : text),
  );
  return (
    <div className="map-bar">
      <div className="map-bar-slot" ref={slot} />
      <div className="map-bar-words" ref={place}>
        {lead !== '' && (
          <button
            type="button"
            className="map-bar-button"
            aria-label={labelFor(name, lead)}
            aria-expanded={open === 'tray'}
            data-holds={holdsSelected || undefined}
            onClick={() => toggle('tray')}
          >
            <span title={name === lead ? undefined : name}>{lead}</span>
            <Icon name="chevronRight" size={16} />
          </button>
        )}
        {pointers.length > 0 && <MapPointers pointers={pointers} texts={texts} onGo={onGo} />}
      </div>
      {children}
    </div>
  );
};
