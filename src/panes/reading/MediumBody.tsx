/** A medium that may be requested: the button that loads it, then the medium itself. */
import { useEffect, useRef, useState, type ReactNode, type Ref } from 'react';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { useOwnLanguage } from '../../session/OwnText.tsx';
import { EnlargedImage } from './EnlargedImage.tsx';
import type { MediaItem } from './media-items.ts';
import { OutLink } from './OutLink.tsx';

type Phase = 'idle' | 'loading' | 'shown' | 'failed';

interface MediumBodyProps {
  readonly item: MediaItem;
  /** Id of the element that describes it. */
  readonly altId: string;
  /** Shown below the medium. */
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
    // Removing a focused player would lose the focus.
    if (phase === 'failed' && document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, [phase]);
  if (kind === 'document')
    return (
      <>
        {credit}
        <ContactedSite host={host} kind={kind} />
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
      {phase === 'idle' && <ContactedSite host={host} kind={kind} />}
      <p className="media-state" aria-live="polite">
        {phase === 'failed' ? words.failed(host) : ''}
      </p>
      {/* The same button in all phases, so that it keeps the focus. */}
      {!(isPlayer && phase === 'shown') && (
        <button
          ref={main}
          type="button"
          className="text-button media-button"
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

const ContactedSite = ({ host, kind }: Pick<MediaItem, 'host' | 'kind'>) => {
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
  const lang = useOwnLanguage(record.alt);
  useEffect(() => player.current?.focus({ preventScroll: true }), []);
  if (kind === 'image') {
    return (
      <img
        className="media-image"
        src={href}
        alt={record.alt}
        lang={lang}
        referrerPolicy="no-referrer"
        loading="eager"
        decoding="async"
        onLoad={() => onPhase('shown')}
        onError={() => onPhase('failed')}
      />
    );
  }
  // Captions of another site need CORS, and then the medium must be requested with CORS, too.
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
  // Captions only where the dataset has them.
  // oxlint-disable-next-line jsx-a11y/media-has-caption
  return (
    <Player ref={player as Ref<HTMLVideoElement>} className={`media-${kind}`} {...shared}>
      {tracks}
    </Player>
  );
};
