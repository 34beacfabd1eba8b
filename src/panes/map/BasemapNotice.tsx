/** In the bar: says that the base map is missing and that nothing else is; offers another try. */
import { useAllMessages } from '../../i18n/use-messages.ts';

export interface BasemapNoticeProps {
  readonly onRetry: () => void;
}

export const BasemapNotice = ({ onRetry }: BasemapNoticeProps) => {
  const { ground } = useAllMessages();
  return (
    <div className="basemap-notice" role="status">
      <p>{ground.failed}</p>
      <button type="button" onClick={onRetry}>
        {ground.retry}
      </button>
    </div>
  );
};
