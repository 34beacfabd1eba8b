/** What is there for print alone: the table, and map and timeline as large as they stand on the screen. */
import { useEffect } from 'react';
import { PrintTable } from '../panes/table/PrintTable.tsx';

/** CSS pixels of an A4 sheet on its side, inside its margins, below title and status. */
const SHEET = { width: 1000, height: 560 };

/**
 * Their canvases are painted for the screen: a sheet shows them unstretched and uncut, beside each other and smaller
 * where that takes less than their own size.
 */
const keepPaneSizes = (): void => {
  const panes = [...document.querySelectorAll<HTMLElement>('.app-map, .app-timeline')];
  const total = panes.reduce((sum, pane) => sum + pane.clientWidth, 0);
  for (const { clientWidth, clientHeight, style } of panes) {
    style.setProperty('--paper-width', `${clientWidth}px`);
    style.setProperty('--paper-height', `${clientHeight}px`);
    style.setProperty('--paper-zoom', String(Math.min(1, SHEET.width / total, SHEET.height / clientHeight)));
  }
};

export const Paper = () => {
  useEffect(() => {
    addEventListener('beforeprint', keepPaneSizes);
    return () => removeEventListener('beforeprint', keepPaneSizes);
  }, []);
  return <PrintTable />;
};
