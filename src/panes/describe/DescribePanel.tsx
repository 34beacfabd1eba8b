/** The view in words, to be read, heard or taken along: in a sentence, and every event in the order of the account. */
import { MAX_ROWS } from '../../layout/timeline/layout-as-bars.ts';
import { tell, tellOutline, type OutlineItem } from '../../wording/tell/tell.ts';
import { linkOf } from '../../session/link-of.ts';
import { useSession } from '../../session/use-session.ts';
import { useTellFacts } from '../../session/use-tell-facts.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { CopyButtons } from '../../ui/CopyButtons.tsx';
import { PanelFrame } from '../../ui/PanelFrame.tsx';
import { Signed } from '../../session/Signed.tsx';

export interface DescribePanelProps {
  readonly onClose: () => void;
}

/** As plain text, each level indented by two spaces. */
const asText = (items: readonly OutlineItem[], depth = 0): string =>
  items.map(({ text, items: inside }) => `${'  '.repeat(depth)}- ${text}\n${asText(inside, depth + 1)}`).join('');

const Items = ({ items }: { readonly items: readonly OutlineItem[] }) => (
  <ul>
    {items.map(({ text, items: inside }, index) => (
      // oxlint-disable-next-line react/no-array-index-key -- two events may be told in the same words
      <li key={index}>
        <Signed text={text} />
        {inside.length > 0 && <Items items={inside} />}
      </li>
    ))}
  </ul>
);

export const DescribePanel = ({ onClose }: DescribePanelProps) => {
  const messages = useAllMessages();
  const session = useSession();
  const facts = useTellFacts(MAX_ROWS);
  const words = messages.tell;
  if (!facts) return null;
  const outline = tellOutline(facts, messages);
  return (
    <PanelFrame title={words.title} name={words.describe} onClose={onClose}>
      <p className="describe-sentence">
        <Signed text={tell(facts, 'sentence', messages)} />
      </p>
      <CopyButtons
        items={[
          {
            name: words.copy,
            done: words.copied,
            text: () => `${tell(facts, 'paragraph', messages)}\n${linkOf(session)}\n`,
          },
          { name: words.copyAll, done: words.copied, text: () => `${asText(outline)}${linkOf(session)}\n` },
        ]}
      />
      {outline.map(({ text, items }) => (
        <section key={text} className="describe-group">
          <h3>
            <Signed text={text} />
          </h3>
          <Items items={items} />
        </section>
      ))}
    </PanelFrame>
  );
};
