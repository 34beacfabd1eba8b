/** The playback bar for data without dates: only the buttons from event to event. */
import { useMessages } from '../../../i18n/use-messages.ts';
import { EventSteps } from './EventSteps.tsx';

export const UndatedBar = () => {
  const { playback: words } = useMessages();
  return (
    <section className="playback-region" dir="ltr" aria-label={words.region}>
      <div className="playback-undated" role="group" aria-label={words.group}>
        <h2 className="visually-hidden">{words.heading}</h2>
        <EventSteps />
      </div>
    </section>
  );
};
