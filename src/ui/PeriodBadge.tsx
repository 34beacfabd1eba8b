/** The letter of the window that an event is in, while two are compared: "A", "B" or "AB". */
import { useMessages } from '../i18n/use-messages.ts';

/** `period`: in A 1, in B 2, in both 3; nothing for 0. */
export const PeriodBadge = ({ period }: { readonly period: number }) => {
  const { compare } = useMessages();
  if (period === 0) return null;
  return (
    <span className="period-badge">
      <span aria-hidden="true">{compare.letters[period]}</span>
      <span className="visually-hidden">{compare.periods[period]}</span>
    </span>
  );
};
