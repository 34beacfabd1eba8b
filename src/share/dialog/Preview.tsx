/**
 * The very frame that a link makes, at the widths of a phone, a column and a page; wider than the room it is scaled
 * down.
 */
import { useLayoutEffect, useRef, useState } from 'react';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { heightFor } from '../embed/protocol.ts';
import type { frameScheme } from '../embed/snippets.ts';
import { Segments } from '../../ui/Segments.tsx';

const WIDTHS = ['375', '640', '1000'] as const;

interface PreviewProps {
  readonly src: string;
  /** Nothing is loaded before it is wanted. */
  readonly isWanted: boolean;
  readonly onWant: () => void;
  /** Of the frame's element. */
  readonly scheme: ReturnType<typeof frameScheme> | undefined;
  /** What stands behind it is seen. */
  readonly isTransparent: boolean;
}

export const Preview = ({ src, isWanted, onWant, scheme, isTransparent }: PreviewProps) => {
  const { share } = useAllMessages();
  const stage = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(0);
  const [chosen, setChosen] = useState<(typeof WIDTHS)[number] | null>(null);
  useLayoutEffect(() => {
    const node = stage.current;
    if (!node) return undefined;
    const observer = new ResizeObserver(() => setRoom(node.clientWidth));
    observer.observe(node);
    setRoom(node.clientWidth);
    return () => observer.disconnect();
  }, []);
  const shown = chosen ?? (room < 560 ? '375' : '640');
  const width = Number(shown);
  const height = heightFor(width);
  const scale = Math.min(1, room / width);
  return (
    <section className="share-preview" aria-label={share.preview}>
      <div className="share-widths">
        <span aria-hidden="true">{share.preview}</span>
        <Segments
          label={share.width}
          options={WIDTHS.map((value) => ({ value, text: share.pixels(Number(value)) }))}
          chosen={shown}
          onChoose={setChosen}
        />
      </div>
      <div
        ref={stage}
        className="share-stage"
        data-empty={!isWanted || undefined}
        data-transparent={isTransparent || undefined}
        // As light or dark as the page that it is for.
        data-theme={isTransparent && scheme !== 'inherit' ? scheme : undefined}
        style={isWanted ? { height: Math.round(height * scale) } : undefined}
      >
        {/* A new element for each address: a new address in the same one would be a step of the page's Back button. */}
        {room > 0 && isWanted && (
          // oxlint-disable-next-line react/iframe-missing-sandbox -- this very app, of this very origin
          <iframe
            key={src}
            src={src}
            title={share.previewTitle}
            style={{ width, height, transform: `scale(${scale})`, colorScheme: scheme }}
          />
        )}
        {!isWanted && (
          <button type="button" className="share-button" onClick={onWant}>
            {share.showPreview}
          </button>
        )}
      </div>
    </section>
  );
};
