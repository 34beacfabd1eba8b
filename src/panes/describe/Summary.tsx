/** The view in a sentence, after the title: what who listens hears first. It follows the view at rest. */
import { MAX_ROWS } from '../../layout/timeline/layout-as-bars.ts';
import { tell } from '../../wording/tell/tell.ts';
import { useTellFacts } from '../../session/use-tell-facts.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { Signed } from '../../session/Signed.tsx';

export const Summary = () => {
  const messages = useAllMessages();
  const facts = useTellFacts(MAX_ROWS);
  return <p className="visually-hidden">{facts && <Signed text={tell(facts, 'sentence', messages)} />}</p>;
};
