/** The window's From and To as typed dates. */
import { useTypedWindow } from '../../../session/use-typed-window.ts';
import { useSession, useSettledAnswer } from '../../../session/use-session.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { DateFields } from '../../../ui/DateFields.tsx';

export const WindowFields = () => {
  const { actions } = useSession();
  const { playback: words } = useMessages();
  const { window } = useSettledAnswer().question;
  return <DateFields labels={words} {...useTypedWindow(window, (typed) => actions.setWindow(typed))} />;
};
