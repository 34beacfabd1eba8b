/** The entry of the app. */
import { createRoot } from 'react-dom/client';
import { isFramed } from './base/framed.ts';
import './theme/theme.css';
import { AppRoot } from './app/AppRoot.tsx';
import { startApp } from './app/start.ts';

const root = document.getElementById('root');
if (root) {
  const app = startApp();
  createRoot(root).render(<AppRoot app={app} />);
  // What the host page then says waits for the data; what fails to load leaves the frame as it is.
  if (isFramed())
    void import('./app/start-frame.ts').then(
      ({ startFrame }) => startFrame(app),
      () => {},
    );
}
