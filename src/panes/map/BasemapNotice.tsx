/** Says that the base map is missing and that nothing else is; offers another try. */
import { useMessages } from '../../i18n/use-messages.ts';
import './BasemapNotice.css';

export const BasemapNotice = ({ onRetry }: { readonly onRetry: () => void }) => {
  const { map } = useMessages();
  return (
    <div className="basemap-notice" data-floats role="status">
      <p>{map.basemapFailed}</p>
      <button type="button" onClick={onRetry}>
        {map.retry}
      </button>
    </div>
  );
};
