/** In the foot: the first marks to know with the way to all of them, and how sure the view is. */
import { SureButton } from '../panes/filters/SureButton.tsx';
import { ShortKey } from '../panes/reading/Legend.tsx';
import { useAllMessages } from '../i18n/use-messages.ts';
import { usePanels } from '../ui/use-panels.ts';
import { usePageLayout } from '../ui/use-page-layout.ts';
import { useSelectionState } from '../session/use-session.ts';

const MARKS = { wide: 5, middle: 3, narrow: 0 } as const;

export const FootTools = () => {
  const { app } = useAllMessages();
  const { open, toggle } = usePanels();
  const { layout, isLow } = usePageLayout();
  const isFull = useSelectionState(({ selection: { ui } }) => ui === 'full');
  const count = isLow ? 0 : MARKS[layout];
  return (
    <>
      {count > 0 && <ShortKey count={count} />}
      <button
        type="button"
        className="text-button foot-link"
        aria-expanded={open === 'legend'}
        onClick={() => toggle('legend')}
      >
        {app.legend}
      </button>
      {/* In a frame the reader only reads. */}
      {isFull && <SureButton isShort={count === 0} />}
    </>
  );
};
