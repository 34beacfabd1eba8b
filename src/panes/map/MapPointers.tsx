/** In the bar: the ways to what is beyond the map's edges; each is a button that flies there. Late code. */
import type { GeoBox } from '../../base/geo/frame.ts';
import type { PaneEdge, Pointer } from '../../layout/map/types.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { labelFor } from '../../ui/label-for.ts';

const ARROWS: Readonly<Record<PaneEdge, string>> = { left: '←', top: '↑', bottom: '↓', right: '→' };

export interface MapPointersProps {
  readonly pointers: readonly Pointer[];
  /** What each of them says. */
  readonly texts: readonly string[];
  readonly onGo: (box: GeoBox) => void;
}

export const MapPointers = ({ pointers, texts, onGo }: MapPointersProps) => {
  const { map } = useMessages();
  return (
    <div className="map-pointers" role="group" aria-label={map.pointers}>
      {pointers.map(({ key, edge, name, isSelected, box }, i) => {
        const text = texts[i] ?? '';
        const arrow = <span aria-hidden="true">{ARROWS[edge]}</span>;
        return (
          <button
            key={key}
            type="button"
            className="map-bar-button"
            aria-label={labelFor(name, text)}
            aria-pressed={isSelected || undefined}
            onClick={({ currentTarget }) => {
              // Where it leads to it is gone: the focus goes along.
              currentTarget
                .closest('section')
                ?.querySelector<HTMLElement>('.leaflet-container')
                ?.focus({ preventScroll: true });
              onGo(box);
            }}
          >
            {/* Not the button's own, which would be heard after its name once more. */}
            <span className="map-pointer" title={name}>
              {edge !== 'right' && arrow}
              <bdi>{text}</bdi>
              {edge === 'right' && arrow}
            </span>
          </button>
        );
      })}
    </div>
  );
};
