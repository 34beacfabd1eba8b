/** The playback bar for data without dates: only the buttons from event to event. */
import { useMessages } from '../../../i18n/use-messages.ts';
import { EventSteps } from './Transport.tsx';

export const UndatedBar = () => {
  const { playback: words } = useMessages();
  return (
    <section className="playback-region" dir="ltr" aria-label={words.region}>
      <div className="playback" role="group" aria-label={words.group} data-size="narrow">
        <div className="playback-transport">
          <EventSteps />
        </div>
      </div>
    </section>
  );
};
