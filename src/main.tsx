/** The entry of the app. */
import { createRoot } from 'react-dom/client';
import { createLateStore, keepAsking } from './base/late-store.ts';
import { isFramed } from './base/framed.ts';
import './styles.css';
import { AppRoot } from './app/AppRoot.tsx';
import { RootBoundary } from './app/RootBoundary.tsx';
import { startApp } from './app/start.ts';

const root = document.getElementById('root');
if (root) {
  const app = startApp();
  createRoot(root).render(
    <RootBoundary app={app}>
      <AppRoot app={app} />
    </RootBoundary>,
  );
  // What the host page then says waits for the data.
  if (isFramed())
    keepAsking(
      createLateStore(async () => (await import('./app/start-frame.ts')).startFrame),
      (startFrame) => startFrame(app),
    );
}
