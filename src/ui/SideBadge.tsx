/** The letter of the window that an event is in, while two are compared: "A", "B" or "AB". */
import { useMessages } from '../i18n/use-messages.ts';
import './SideBadge.css';

/** `side`: in A 1, in B 2, in both 3; nothing for 0. */
export const SideBadge = ({ side }: { readonly side: number }) => {
  const { compare } = useMessages();
  if (side === 0) return null;
  return (
    <span className="side-badge">
      <span aria-hidden="true">{compare.letters[side]}</span>
      <span className="visually-hidden">{compare.periods[side]}</span>
    </span>
  );
};
