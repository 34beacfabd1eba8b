/** The content of the dates popover: presets, zoom, and the typed dates where the bar has no room for them. */
import { addDays } from '../../../base/time/instants.ts';
import { zoomBy } from '../window-limits.ts';
import type { Session } from '../../../session/session.ts';
import { useSession } from '../../../session/use-session.ts';
import { useAllMessages } from '../../../i18n/use-messages.ts';
import type { Span } from '../../../selection/selection.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { useClosePopup } from '../../../ui/use-popup.ts';
import { WindowFields } from './WindowFields.tsx';

/** The last seven days before the data's as-of date. */
const lastWeek = (session: Session): Span => {
  const end = session.engine.schema.asOf.latest;
  return { start: addDays(end, -7, session.context.zone), end };
};

const Presets = () => {
  const close = useClosePopup();
  const session = useSession();
  const { datesPanel: words } = useAllMessages();
  const go = (span: Span) => (): void => {
    session.actions.setWindow(span);
    close();
  };
  const zoom = (factor: number) => (): void => zoomBy(session, 1 / factor);
  return (
    <>
      <div className="playback-presets" role="group" aria-label={words.presets}>
        <button type="button" onClick={go(session.context.window)}>
          {words.presetOwn}
        </button>
        <button type="button" onClick={go(lastWeek(session))}>
          {words.presetLastWeek}
        </button>
        <button type="button" onClick={go(session.context.extent)}>
          {words.presetAll}
        </button>
      </div>
      <div className="playback-zoom">
        <button type="button" onClick={zoom(0.5)}>
          <Icon name="plus" size={16} />
          {words.zoomIn}
        </button>
        <button type="button" onClick={zoom(2)}>
          <Icon name="minus" size={16} />
          {words.zoomOut}
        </button>
      </div>
    </>
  );
};

export const DatesPanel = ({ hasFields }: { readonly hasFields: boolean }) => (
  <div className="playback-panel">
    {hasFields && <WindowFields />}
    <Presets />
  </div>
);
