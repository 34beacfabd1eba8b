/** A medium whose gate is open: the button that loads it, and then the medium itself. */
import { useEffect, useRef, useState, type ReactNode, type Ref } from 'react';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { EnlargedImage } from './EnlargedImage.tsx';
import type { MediaItem } from './media-items.ts';
import { OutLink } from './OutLink.tsx';

type Phase = 'idle' | 'loading' | 'shown' | 'failed';

export interface MediumBodyProps {
  readonly item: MediaItem;
  /** The element that says what it shows. */
  readonly altId: string;
  /** Stands under the medium. */
  readonly credit: ReactNode;
  readonly onShown: (isShown: boolean) => void;
}

export const MediumBody = ({ item, altId, credit, onShown }: MediumBodyProps) => {
  const { media: words } = useAllMessages();
  const { kind, host } = item;
  const [phase, setPhase] = useState<Phase>('idle');
  const [isLarge, setLarge] = useState(false);
  const main = useRef<HTMLButtonElement>(null);
  const follow = (next: Phase): void => {
    setPhase(next);
    onShown(next === 'shown');
  };
  useEffect(() => {
    // A player that is gone leaves the focus nowhere.
    if (phase === 'failed' && document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, [phase]);
  if (kind === 'document')
    return (
      <>
        {credit}
        <Whom host={host} kind={kind} />
        <OutLink item={item} label={words.load.document} altId={altId} />
      </>
    );
  const isPlayer = kind !== 'image';
  const press = (): void => {
    if (phase === 'shown') setLarge(true);
    else if (phase !== 'loading') follow(isPlayer ? 'shown' : 'loading');
  };
  const label = { idle: words.load[kind], loading: words.loading, shown: words.enlarge, failed: words.again }[phase];
  return (
    <>
      {(phase === 'loading' || phase === 'shown') && <Frame kind={kind} item={item} altId={altId} onPhase={follow} />}
      {credit}
      {phase === 'idle' && <Whom host={host} kind={kind} />}
      <p className="media-state" aria-live="polite">
        {phase === 'failed' ? words.failed(host) : ''}
      </p>
      {/* One button all along, so that the focus stays where it was pressed. */}
      {!(isPlayer && phase === 'shown') && (
        <button
          ref={main}
          type="button"
          className="media-button"
          aria-describedby={altId}
          aria-disabled={phase === 'loading' || undefined}
          onClick={press}
        >
          {label}
        </button>
      )}
      {phase === 'failed' && <OutLink item={item} label={words.openAddress} altId={altId} />}
      {isLarge && <EnlargedImage item={item} onClose={() => setLarge(false)} />}
    </>
  );
};

const Whom = ({ host, kind }: Pick<MediaItem, 'host' | 'kind'>) => {
  const { media: words } = useAllMessages();
  return (
    <p className="media-whom">
      {host === null ? words.fromHere : kind === 'document' ? words.fromOpening(host) : words.fromLoading(host)}
    </p>
  );
};

interface FrameProps {
  readonly kind: Exclude<MediaItem['kind'], 'document'>;
  readonly item: MediaItem;
  readonly altId: string;
  readonly onPhase: (phase: Phase) => void;
}

const Frame = ({ kind, item: { record, href, host, captions }, altId, onPhase }: FrameProps) => {
  const player = useRef<HTMLMediaElement>(null);
  useEffect(() => player.current?.focus({ preventScroll: true }), []);
  if (kind === 'image') {
    return (
      <img
        className="media-image"
        src={href}
        alt={record.alt}
        referrerPolicy="no-referrer"
        loading="eager"
        decoding="async"
        onLoad={() => onPhase('shown')}
        onError={() => onPhase('failed')}
      />
    );
  }
  // Captions of another site are read only where that site allows it, and then the medium must be asked for in the same way.
  const shared = {
    controls: true,
    preload: 'metadata',
    src: href,
    'aria-labelledby': altId,
    onError: () => onPhase('failed'),
    ...(captions.length > 0 && host !== null ? { crossOrigin: 'anonymous' as const } : {}),
  };
  const tracks = captions.map((caption) => (
    <track key={caption.href} kind="captions" src={caption.href} srcLang={caption.lang} label={caption.label} />
  ));
  const Player = kind;
  // Captions where the dataset has them: what it does not give cannot be made up here.
  // oxlint-disable-next-line jsx-a11y/media-has-caption
  return (
    <Player ref={player as Ref<HTMLVideoElement>} className={`media-${kind}`} {...shared}>
      {tracks}
    </Player>
  );
};
