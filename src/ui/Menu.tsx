/** A button that opens a menu of commands or choices, moved through by arrow keys. */
import { useEffect, useId, type KeyboardEvent, type ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import { LATE_ICONS } from './late-icons.ts';
import { PopupButton } from './PopupButton.tsx';
import { usePopup, type Popup } from './use-popup.ts';
import { usePopupPanel } from './use-popup-panel.ts';

interface MenuItem {
  readonly id: string;
  readonly label: string;
  /** One line that explains it. */
  readonly note?: string;
  readonly icon?: IconName;
  /** Given: one of a set of choices, of which this one is (not) in force. */
  readonly checked?: boolean;
  readonly onSelect: () => void;
}
export interface MenuGroup {
  readonly id: string;
  readonly title?: string;
  readonly items: readonly MenuItem[];
}

interface MenuProps {
  readonly children: ReactNode;
  /** The button's name where what it shows is not enough. */
  readonly label?: string;
  readonly groups: readonly MenuGroup[];
  readonly className?: string;
  /** No arrow behind the text. */
  readonly plain?: boolean;
}

const itemsOf = (panel: HTMLElement): HTMLElement[] => [...panel.querySelectorAll<HTMLElement>('.menu-item')];

/** Where a key moves the focus to among `count` items; -1 = it doesn't. */
const nextItem = (key: string, current: number, count: number): number => {
  if (key === 'ArrowDown') return (current + 1) % count;
  if (key === 'ArrowUp') return (current - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : -1;
};

const moveFocus = (event: KeyboardEvent<HTMLElement>): void => {
  const items = itemsOf(event.currentTarget);
  const to = nextItem(event.key, items.indexOf(document.activeElement as HTMLElement), items.length);
  if (to < 0) return;
  event.preventDefault();
  event.stopPropagation();
  items[to]?.focus();
};

export const Menu = ({ children, label, groups, className, plain = false }: MenuProps) => {
  const popup = usePopup();
  const { open, button, show, hide } = popup;
  const id = useId();
  return (
    <>
      <PopupButton
        popup={popup}
        kind="menu"
        panelId={id}
        label={label}
        className={className}
        plain={plain}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' && !open) {
            event.preventDefault();
            show();
          }
        }}
      >
        {children}
      </PopupButton>
      {open && <MenuPanel id={id} label={label} groups={groups} button={button} hide={hide} />}
    </>
  );
};

interface MenuPanelProps extends Pick<MenuProps, 'groups'>, Pick<Popup, 'button' | 'hide'> {
  readonly id: string;
  readonly label: string | undefined;
}

const MenuPanel = ({ id, label, groups, button, hide }: MenuPanelProps) => {
  const panel = usePopupPanel({ button, hide });
  useEffect(() => {
    const shown = panel.current;
    if (!shown) return;
    (shown.querySelector<HTMLElement>('[aria-checked=true]') ?? itemsOf(shown)[0])?.focus({ preventScroll: true });
  }, [panel]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Tab') hide();
    else moveFocus(event);
  };
  return (
    <div
      ref={panel}
      id={id}
      className="popover-panel menu-panel"
      popover="auto"
      role="menu"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {groups.map((group) => (
        <Group key={group.id} group={group} onDone={() => hide()} />
      ))}
    </div>
  );
};

const Group = ({ group, onDone }: { readonly group: MenuGroup; readonly onDone: () => void }) => (
  <div className="menu-group" role="group" aria-label={group.title}>
    {group.title !== undefined && (
      <div className="menu-group-title" aria-hidden="true">
        {group.title}
      </div>
    )}
    {group.items.map((item) => (
      <button
        key={item.id}
        type="button"
        className="menu-item"
        tabIndex={-1}
        role={item.checked === undefined ? 'menuitem' : 'menuitemradio'}
        aria-checked={item.checked}
        onClick={() => {
          onDone();
          item.onSelect();
        }}
      >
        {item.checked === true ? (
          <Icon name={LATE_ICONS.check} size={20} />
        ) : item.icon ? (
          <Icon name={item.icon} size={20} />
        ) : (
          <span />
        )}
        <span className="menu-item-label">{item.label}</span>
        {item.note !== undefined && <span className="menu-item-note">{item.note}</span>}
      </button>
    ))}
  </div>
);
