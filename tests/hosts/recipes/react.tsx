/** A page of React's that shows another view when asked, and renders anew what stands in the frame's place. */
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

const Article = ({ app }: { readonly app: string }) => {
  const [view, setView] = useState('split');
  const [isThere, setThere] = useState(true);
  return (
    <>
      <button type="button" onClick={() => setView('map')}>
        Another view
      </button>
      <button type="button" onClick={() => setThere(!isThere)}>
        There or not
      </button>
      {isThere && (
        <div data-timefront data-src={`${app}?view=${view}`} data-title="Map">
          {view === 'map' ? <b key="new">The map</b> : <a href={app}>Both</a>}
        </div>
      )}
    </>
  );
};

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Article app={root.dataset['app'] ?? ''} />
    </StrictMode>,
  );
