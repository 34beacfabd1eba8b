/** What panels have in common: a heading that takes the focus, ways to close, and the focus back where it was. */
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { focusSource, giveFocusBack, handFocusOn } from './focus-return.ts';
import { IconButton } from './IconButton.tsx';
import { hasFocusElsewhere, useEscape } from './use-escape.ts';

interface PanelFrameProps {
  readonly title: string;
  /** Its accessible name where that is not the heading. */
  readonly name?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export const PanelFrame = ({ title, name = title, onClose, children }: PanelFrameProps) => {
  const { app } = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  const [before] = useState(focusSource);
  const frame = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const shown = frame.current;
    return () => {
      if (shown?.contains(document.activeElement)) handFocusOn(before);
    };
  }, [before]);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const close = (): void => {
    onClose();
    giveFocusBack(before);
  };
  useEscape(() => {
    if (!hasFocusElsewhere(frame.current)) giveFocusBack(before);
    onClose();
  });
  return (
    <section ref={frame} className="panel" aria-label={name}>
      <div className="panel-head">
        <h2 className="panel-title" ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <IconButton icon="close" label={app.close} size={20} onClick={close} />
      </div>
      {children}
    </section>
  );
};
