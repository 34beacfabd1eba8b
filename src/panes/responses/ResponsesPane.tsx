/** Each event above the axis with its responses from below it and the days between; a response is no cause. */
import { useEffect, useState } from 'react';
import { describeStatusLine } from '../../wording/describe-empty.ts';
import { Signed } from '../../session/Signed.tsx';
import { listRemedies } from '../../session/list-remedies.ts';
import { describeResponseTracks } from '../../wording/describe-response-tracks.ts';
import type { ResponseGroup } from '../../query/responses/list-responses.ts';
import type { Answer } from '../../query/types.ts';
import { usePlayingAnswer } from '../../session/use-steady-answer.ts';
import { useResult } from '../../session/use-result.ts';
import { useSession } from '../../session/use-session.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { EventLine, LinkLine } from './lines.tsx';

/** Groups shown at first; a dataset may have thousands. */
const PAGE_SIZE = 100;

export const ResponsesPane = () => {
  const { actions } = useSession();
  const messages = useAllMessages();
  const { responses: words } = messages;
  const answer = usePlayingAnswer();
  const responses = useResult({ kind: 'responses', question: answer.question });
  const { about, across } = describeResponseTracks(answer.schema, messages);
  useEffect(() => () => actions.hover(null), [actions]);
  if (!responses) return null;
  const { answered, unanswered, shown, shownAnswered } = responses.value;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by keyboard even where it has nothing to press
    <section className="responses" aria-label={words.title} tabIndex={0}>
      <h2 className="responses-title">{words.title}</h2>
      <p className="responses-caution">{words.caution}</p>
      {answered.length + unanswered.length === 0 ? (
        <Nothing answer={answer} />
      ) : (
        <p className="responses-small">
          <Signed text={words.shown(about, across, shown, shownAnswered)} /> {answered.length > 0 && words.fromStart}
        </p>
      )}
      <Groups groups={answered} answer={answer} />
      {unanswered.length > 0 && <Unanswered groups={unanswered} answer={answer} />}
    </section>
  );
};

interface GroupProps {
  readonly group: ResponseGroup;
  readonly answer: Answer;
}

const Group = ({ group, answer }: GroupProps) => {
  const messages = useAllMessages();
  const { responses: words } = messages;
  const { across } = describeResponseTracks(answer.schema, messages);
  const { row, absence, answers, otherAnswers, links } = group;
  const isAnswered = answers.length + otherAnswers.length > 0;
  return (
    <li className="responses-group">
      <EventLine row={row} answer={answer} absence={absence} />
      <div className="responses-answers">
        {isAnswered && (
          <h4 className="responses-label">
            <Signed text={words.answers(across)} />
          </h4>
        )}
        {isAnswered && answers.length === 0 && (
          <p className="responses-small">
            <Signed text={words.noAnswer(across)} />
          </p>
        )}
        <Links of={row} links={answers} answer={answer} />
        {otherAnswers.length > 0 && (
          <>
            <h4 className="responses-label">{words.otherAnswers}</h4>
            <Links of={row} links={otherAnswers} answer={answer} />
          </>
        )}
        {links.length > 0 && (
          <>
            <h4 className="responses-label">{words.links}</h4>
            <Links of={row} links={links} answer={answer} isNamed />
          </>
        )}
      </div>
    </li>
  );
};

interface LinksProps {
  readonly of: number;
  readonly links: ResponseGroup['links'];
  readonly answer: Answer;
  readonly isNamed?: boolean;
}

const Links = ({ of, links, answer, isNamed = false }: LinksProps) =>
  links.length === 0 ? null : (
    <ul className="responses-links">
      {links.map((link) => (
        <LinkLine
          key={`${link.row} ${link.relation.type} ${link.isOwn}`}
          of={of}
          link={link}
          answer={answer}
          isNamed={isNamed}
        />
      ))}
    </ul>
  );

interface GroupsProps {
  readonly groups: readonly ResponseGroup[];
  readonly answer: Answer;
}

const Groups = ({ groups, answer }: GroupsProps) => {
  const { responses: words } = useAllMessages();
  const [most, setMost] = useState(PAGE_SIZE);
  const rest = groups.length - most;
  if (groups.length === 0) return null;
  return (
    <>
      <ul className="responses-groups">
        {groups.slice(0, most).map((group) => (
          <Group key={group.row} group={group} answer={answer} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="text-button" onClick={() => setMost(most + PAGE_SIZE)}>
          {words.more(Math.min(rest, PAGE_SIZE))}
        </button>
      )}
    </>
  );
};

/** Events without a response, folded. */
const Unanswered = ({ groups, answer }: GroupsProps) => {
  const { responses: words } = useAllMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="responses-unanswered" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="responses-fold">{words.unanswered(groups.length)}</summary>
      {isOpen && <Groups groups={groups} answer={answer} />}
    </details>
  );
};

const STATUS = ['status', 'empty'] as const;

const Nothing = ({ answer }: { readonly answer: Answer }) => {
  const session = useSession();
  const messages = useAllMessages();
  const { table, question } = answer;
  const counts = useResult({ kind: 'counts', question, parts: STATUS })?.value;
  return (
    <div className="responses-nothing">
      <p>
        <Signed
          text={
            counts?.empty
              ? describeStatusLine(table, question, counts, messages)
              : messages.responses.none(describeResponseTracks(answer.schema, messages).about)
          }
        />
      </p>
      {listRemedies(table, question, counts?.empty ?? null, messages).map(({ id, label, act }) => (
        <button key={id} type="button" className="text-button" onClick={() => act(session)}>
          <Signed text={label} />
        </button>
      ))}
    </div>
  );
};
