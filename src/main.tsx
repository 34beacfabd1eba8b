/** The entry of the app. */
import { createRoot } from 'react-dom/client';
import './theme/theme.css';
import { AppRoot } from './app/AppRoot.tsx';
import { startApp } from './app/start.ts';

const root = document.getElementById('root');
if (root) createRoot(root).render(<AppRoot app={startApp()} />);
