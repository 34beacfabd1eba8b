/** A button that opens a small panel with anything in it; what shows the panel comes right after the first picture. */
import { useId, type ReactNode } from 'react';
import { createLateStore } from '../base/late-store.ts';
import { latePart } from './late-part.tsx';
import { PopupButton } from './PopupButton.tsx';
import type { PopoverPanelProps } from './PopoverPanel.tsx';
import { usePopup } from './use-popup.ts';

export const popoverPanel = createLateStore(async () => (await import('./PopoverPanel.tsx')).PopoverPanel);
const PopoverPanel = latePart<PopoverPanelProps>({
  load: popoverPanel,
  name: (_, { title }) => title,
  place: 'part-failed-float',
});

interface PopoverProps {
  /** What the button shows. */
  readonly face: ReactNode;
  /** The button's name where what it shows is not enough. */
  readonly label?: string;
  /** The panel's name. */
  readonly title: string;
  /** What the panel holds; `useClosePopup` closes it from inside. */
  readonly children: ReactNode;
  readonly className?: string;
  /** No arrow behind the text. */
  readonly plain?: boolean;
  /** What of the page it leads to: the focus comes back to it from there. */
  readonly opens?: string | undefined;
}

export const Popover = ({ face, label, title, children, className, plain = false, opens }: PopoverProps) => {
  const popup = usePopup();
  const { open, button, hide } = popup;
  const id = useId();
  return (
    <>
      <PopupButton
        popup={popup}
        kind="dialog"
        panelId={id}
        label={label}
        className={className}
        plain={plain}
        opens={opens}
      >
        {face}
      </PopupButton>
      {open && (
        <PopoverPanel id={id} title={title} button={button} hide={hide} onClose={hide}>
          {children}
        </PopoverPanel>
      )}
    </>
  );
};
