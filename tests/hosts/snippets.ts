/** The snippets of the Share dialog, of a dataset that the site holds. */
import { iframeSnippet, scriptSnippet, staticAddresses } from '../../src/share/embed/snippets.ts';

const APP = 'https://maps.example/tf/';
const SRC = `${APP}?t=2024-05-10..2024-05-12&ui=lite`;
const TITLE = 'Map and timeline';

export const PLAIN_SNIPPET = iframeSnippet({ src: SRC, title: TITLE, theme: 'auto', followsPage: false });
export const SCRIPT_SNIPPET = scriptSnippet({
  src: SRC,
  title: TITLE,
  app: APP,
  bindHash: false,
  fallback: { kind: 'picture', ...staticAddresses(APP, 'set', false), alt: 'What happened', open: 'Open' },
});
