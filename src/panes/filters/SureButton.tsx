/** How sure the view is, in numbers; a press opens the panel that filters by it. */
import { useResult } from '../../session/use-result.ts';
import { useSelectionState } from '../../session/use-session.ts';
import { useSteadyAnswer } from '../../session/use-steady-answer.ts';
import { Signed } from '../../session/Signed.tsx';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { usePanels } from '../../ui/use-panels.ts';

const VOUCHED = ['vouched'] as const;

export const SureButton = ({ isShort }: { readonly isShort: boolean }) => {
  const { question } = useSteadyAnswer();
  const { howSure: words, reading } = useAllMessages();
  const { open, toggle } = usePanels();
  const counts = useResult({ kind: 'counts', question, parts: VOUCHED })?.value.vouched;
  const hide = useSelectionState(({ selection: { hide: hidden } }) => hidden);
  if (hide.includes('filters')) return null;
  const isOpen = open === 'sure';
  const button = (
    <button type="button" className="sure-button" aria-expanded={isOpen} onClick={() => toggle('sure')}>
      <b>{reading.howSure.heading}</b>
      {!isShort && counts && (
        <>
          <Signed text={` ${words.vouched(counts.reported, counts.claimed, counts.other)}`} />
          <span aria-hidden="true"> ›</span>
        </>
      )}
    </button>
  );
  // An open panel of filters is what is named so; the button stays the same, as it has the focus back from there.
  const isNamed = !isOpen && open !== 'filters';
  return <section aria-label={isNamed ? reading.howSure.region : undefined}>{button}</section>;
};
