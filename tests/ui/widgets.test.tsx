/** The dumb widgets: names, keys, focus. */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Dialog } from '../../src/ui/Dialog.tsx';
import { IconButton } from '../../src/ui/IconButton.tsx';
import { Menu } from '../../src/ui/Menu.tsx';
import { Popover } from '../../src/ui/Popover.tsx';
import { useClosePopup } from '../../src/ui/use-popup-panel.ts';

test('an icon button is named in words, and an idle one says that it is, keeps the focus and lets its owner say why', async () => {
  const onClick = vi.fn<() => void>();
  const user = userEvent.setup();
  const { rerender } = render(<IconButton icon="chevronRight" label="Next" onClick={onClick} />);
  await user.click(screen.getByRole('button', { name: 'Next' }));
  expect(onClick).toHaveBeenCalledTimes(1);
  rerender(<IconButton icon="chevronRight" label="Next" onClick={onClick} idle />);
  await user.click(screen.getByRole('button', { name: 'Next' }));
  expect(screen.getByRole('button', { name: 'Next' }).getAttribute('aria-disabled')).toBe('true');
  expect(onClick).toHaveBeenCalledTimes(2);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Next' }));
});

const renderMenu = () => {
  const chosen: string[] = [];
  const item = (id: string, checked?: boolean) => ({
    id,
    label: id,
    onSelect: () => {
      chosen.push(id);
    },
    ...(checked === undefined ? {} : { checked }),
  });
  render(
    <Menu
      groups={[
        { id: 'a', title: 'Fruit', items: [item('Apple', false), item('Pear', true)] },
        { id: 'b', items: [item('Leave')] },
      ]}
    >
      Open
    </Menu>,
  );
  return chosen;
};

test('a menu opens on what is in force, is walked round by arrows, and gives the focus back', async () => {
  const chosen = renderMenu();
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Open' }));
  expect(document.activeElement?.textContent).toBe('Pear');
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(document.activeElement?.textContent).toBe('Apple');
  await user.keyboard('{End}{Enter}');
  expect(chosen).toEqual(['Leave']);
  expect(screen.queryByRole('menu')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Open' }));
});

test('Escape closes a menu without choosing, and nothing beneath hears of it', async () => {
  const chosen = renderMenu();
  const beneath = vi.fn<() => void>();
  document.addEventListener('keydown', beneath);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Open' }));
  await user.keyboard('{Escape}');
  document.removeEventListener('keydown', beneath);
  expect(screen.queryByRole('menu')).toBeNull();
  expect(chosen).toEqual([]);
  expect(beneath).not.toHaveBeenCalled();
});

test('a press on its own button closes what is open', async () => {
  renderMenu();
  const user = userEvent.setup();
  const button = screen.getByRole('button', { name: 'Open' });
  await user.click(button);
  expect(button.getAttribute('aria-expanded')).toBe('true');
  await user.click(button);
  expect(button.getAttribute('aria-expanded')).toBe('false');
});

const Inside = () => {
  const close = useClosePopup();
  return (
    <button type="button" onClick={() => close()}>
      Done here
    </button>
  );
};

test('a popover holds anything, takes the focus, and is closed from inside', async () => {
  render(
    <Popover face="8 May" title="Dates">
      <Inside />
    </Popover>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: '8 May' }));
  expect(document.activeElement).toBe(screen.getByRole('dialog', { name: 'Dates' }));
  await user.click(screen.getByRole('button', { name: 'Done here' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a dialog is there only while it is open, and its button closes it', async () => {
  const onClose = vi.fn<() => void>();
  const { rerender } = render(
    <Dialog open={false} title="About" closeLabel="Close" onClose={onClose}>
      Text
    </Dialog>,
  );
  expect(screen.queryByText('Text')).toBeNull();
  rerender(
    <Dialog open title="About" closeLabel="Close" onClose={onClose}>
      Text
    </Dialog>,
  );
  expect(screen.getByRole('dialog', { name: 'About' }).textContent).toContain('Text');
  await userEvent.setup().click(screen.getByRole('button', { name: 'Close' }));
  expect(onClose).toHaveBeenCalled();
});
