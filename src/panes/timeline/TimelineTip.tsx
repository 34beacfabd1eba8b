/** The tooltip of an event's mark: title, date, and who reports it. */
import { describeStatus } from '../../wording/describe-status.ts';
import { describeWhen } from '../../wording/describe-when.ts';
import type { TimelineMark } from '../../layout/timeline/types.ts';
import { useSession } from '../../session/use-session.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Signed } from '../../session/Signed.tsx';
import { Tip } from '../../ui/Tip.tsx';

export interface TimelineTipProps {
  readonly mark: TimelineMark;
  readonly size: { readonly width: number; readonly height: number };
  readonly onDismiss: () => void;
}

export const TimelineTip = ({ mark, size, onDismiss }: TimelineTipProps) => {
  const session = useSession();
  const messages = useMessages();
  if (mark.kind !== 'event') return null;
  const {
    table,
    question: { dating },
  } = session.answer();
  return (
    <Tip box={mark} width={size.width} height={size.height} onDismiss={onDismiss}>
      <p className="tip-title">{table.records[mark.row]?.title}</p>
      <p>
        <Signed text={describeWhen(table, mark.row, dating, messages).text} />
      </p>
      <p className="tip-status">{describeStatus(table, mark.row, messages).text}</p>
    </Tip>
  );
};
