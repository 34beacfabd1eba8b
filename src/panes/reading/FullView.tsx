/** In a frame: the link to the whole app with the same view. */
import { useSelectionState } from '../../session/use-session.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { writeLink } from '../../selection/link.ts';
import { inFullApp } from '../../selection/selection.ts';
import { Icon } from '../../ui/Icon.tsx';

export const FullView = () => {
  const { source, card } = useMessages().reading;
  const query = useSelectionState(({ selection, context }) => writeLink(inFullApp(selection), context));
  return (
    <a
      className="source-line-full"
      title={source.openFull}
      href={query === '' ? window.location.pathname : `?${query}`}
      target="_blank"
      rel="noopener"
    >
      <span className="source-line-words">{source.openFull}</span>
      <Icon name="external" size={14} />
      <span className="visually-hidden">, {card.opensNewTab}</span>
    </a>
  );
};
