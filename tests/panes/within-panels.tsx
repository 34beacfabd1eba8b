/** The place for panels, as the app keeps it: which of them is open. */
import { useState, type ReactNode } from 'react';
import { PanelsContext, type PanelId } from '../../src/ui/use-panels.ts';

export const WithPanels = ({
  initial = null,
  children,
}: {
  readonly initial?: PanelId | null;
  readonly children: (open: PanelId | null) => ReactNode;
}) => {
  const [open, setOpen] = useState<PanelId | null>(initial);
  const panels = {
    open,
    show: setOpen,
    toggle: (id: PanelId) => setOpen(open === id ? null : id),
    close: () => setOpen(null),
  };
  return <PanelsContext value={panels}>{children(open)}</PanelsContext>;
};
