/** The playback bar of data without dates: the way from event to event is what is left. */
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
