/** The scale of the middle of the map: the greatest round length that a short bar holds. */
import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useState, type CSSProperties } from 'react';
import { useAllMessages } from '../../i18n/use-messages.ts';
import type { AllMessages } from '../../i18n/en.ts';

const MAX_PIXELS = 88;
/** CSS pixels that a character of the bar's text takes at most. */
const CHARACTER = 7;
const TEXT_PADDING = 10;
const STEPS = [5, 2, 1] as const;

/** The greatest round length that is no longer than the bar may be. */
const roundLength = (most: number): number => {
  const power = 10 ** Math.floor(Math.log10(most));
  return (STEPS.find((step) => step * power <= most) ?? 1) * power;
};

const readScale = (map: LeafletMap): { readonly pixels: number; readonly metres: number } | null => {
  const { x, y } = map.getSize();
  if (x === 0) return null;
  const most = map.distance(
    map.containerPointToLatLng([x / 2, y / 2]),
    map.containerPointToLatLng([x / 2 + MAX_PIXELS, y / 2]),
  );
  const metres = roundLength(most);
  return Number.isFinite(metres) ? { pixels: Math.round((MAX_PIXELS * metres) / most), metres } : null;
};

const lengthText = (metres: number, words: AllMessages['scale']): string =>
  metres < 1000 ? words.metres(metres) : words.kilometres(metres / 1000);

export interface ScaleBarProps {
  readonly map: LeafletMap;
}

export const ScaleBar = ({ map }: ScaleBarProps) => {
  const { scale: words } = useAllMessages();
  const [scale, setScale] = useState<{ readonly pixels: number; readonly metres: number } | null>(null);
  useEffect(() => {
    const update = (): void => setScale(readScale(map));
    update();
    map.on('moveend resize', update);
    return () => {
      map.off('moveend resize', update);
    };
  }, [map]);
  if (!scale) return null;
  const text = lengthText(scale.metres, words);
  const isBeside = text.length * CHARACTER + TEXT_PADDING > scale.pixels;
  return (
    <div
      className="map-scale"
      data-floats
      data-beside={isBeside}
      style={{ '--scale-bar': `${scale.pixels}px` } as CSSProperties}
      role="img"
      aria-label={words.scale(text)}
    >
      <span>{text}</span>
    </div>
  );
};
