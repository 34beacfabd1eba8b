/** A button that shows an icon and is named in words. */
import type { MouseEventHandler, Ref } from 'react';
import { Icon, type IconName, type LateIcon } from './Icon.tsx';

interface IconButtonProps {
  readonly icon: IconName | LateIcon;
  readonly label: string;
  readonly onClick: MouseEventHandler<HTMLButtonElement>;
  /** The one main button of a group: round, in ink. */
  readonly round?: boolean;
  /** Has nothing to do now but to say so; stays focusable, so that the focus is not lost at the end of a list. */
  readonly idle?: boolean;
  /** Whether what it opens is open. */
  readonly isOpen?: boolean;
  /** CSS pixels of the icon. */
  readonly size?: number;
  readonly className?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

export const IconButton = ({
  icon,
  label,
  onClick,
  round = false,
  idle = false,
  isOpen,
  size = 24,
  className,
  ref,
}: IconButtonProps) => (
  <button
    ref={ref}
    type="button"
    aria-label={label}
    title={label}
    aria-disabled={idle || undefined}
    aria-expanded={isOpen}
    className={['icon-button', round ? 'icon-button-round' : '', className ?? ''].filter(Boolean).join(' ')}
    onClick={onClick}
  >
    <Icon name={icon} size={size} />
  </button>
);
