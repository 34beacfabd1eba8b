/** Each offensive event with the diplomatic ones that answer it, and the days between. */
import { useMessages } from '../../i18n/use-messages.ts';

export const ResponsesPane = () => <section aria-label={useMessages().responses.title} />;
