/** The button of a menu or a popover. */
import type { KeyboardEvent, ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import type { Popup } from './use-popup.ts';

interface PopupButtonProps {
  readonly popup: Popup;
  readonly kind: 'menu' | 'dialog';
  readonly panelId: string;
  readonly children: ReactNode;
  /** The button's name where what it shows is not enough. */
  readonly label?: string | undefined;
  readonly className?: string | undefined;
  /** Without the arrow behind its content. */
  readonly plain: boolean;
  readonly opens?: string | undefined;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

export const PopupButton = ({
  popup: { open, button, onPress, onToggle },
  kind,
  panelId,
  children,
  label,
  className,
  plain,
  opens,
  onKeyDown,
}: PopupButtonProps) => (
  <button
    ref={button}
    type="button"
    className={className ? `popover-button ${className}` : 'popover-button'}
    aria-label={label}
    title={label}
    data-opens={opens}
    aria-haspopup={kind}
    aria-expanded={open}
    aria-controls={open ? panelId : undefined}
    onPointerDown={onPress}
    onClick={onToggle}
    onKeyDown={onKeyDown}
  >
    {children}
    {!plain && <Icon name="chevronDown" size={16} />}
  </button>
);
