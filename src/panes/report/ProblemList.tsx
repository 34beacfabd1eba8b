/** The list of problems of a file: row, record, field, value, reason and advice. */
import type { Problem } from '../../events/format/problem.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { needsAttention } from '../../query/report-counts.ts';
import { Signs } from '../../session/Signed.tsx';
import { describeProblem } from '../../wording/report/describe-problem.ts';

/** Problems shown at most; the download has all. */
const MAX_SHOWN = 200;

const Item = ({ problem }: { readonly problem: Problem }) => {
  const { report: words } = useAllMessages();
  const { tag, record, field, value, why, advice, done } = describeProblem(problem, words);
  return (
    <li className="report-item">
      <p className="report-where">
        <span className="report-tag">{tag}</span> {record !== tag && <bdi className="report-record">{record}</bdi>}
        {field !== '' && (
          <>
            <Signs text=" · " />
            <code>{field}</code>
          </>
        )}
        {value !== '' && (
          <>
            {': '}
            <q className="report-value" dir="auto">
              {value}
            </q>
          </>
        )}
      </p>
      <p>
        {why} <span className="report-advice">{advice}</span>
      </p>
      <p className="report-done">{done}</p>
    </li>
  );
};

const Section = ({ title, problems }: { readonly title: string; readonly problems: readonly Problem[] }) => {
  const { report: words } = useAllMessages();
  if (problems.length === 0) return null;
  return (
    <section className="report-part">
      <h3>{`${title} (${problems.length})`}</h3>
      <ul className="report-list">
        {problems.slice(0, MAX_SHOWN).map((problem, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the list never changes while it stands
          <Item problem={problem} key={index} />
        ))}
      </ul>
      {problems.length > MAX_SHOWN && <p>{words.more(problems.length - MAX_SHOWN)}</p>}
    </section>
  );
};

export interface ProblemListProps {
  readonly problems: readonly Problem[];
  readonly onSave: () => void;
}

export const ProblemList = ({ problems, onSave }: ProblemListProps) => {
  const { report: words } = useAllMessages();
  return (
    <>
      <Section title={words.needed} problems={problems.filter(needsAttention)} />
      <Section title={words.noted} problems={problems.filter((problem) => !needsAttention(problem))} />
      <button type="button" className="app-button" onClick={onSave}>
        {words.download}
      </button>
    </>
  );
};
