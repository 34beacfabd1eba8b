/** The smoke set in WebKit, and what its console says, of which the driver tells nothing. */
import { expect, test } from 'vitest';
import { appAt, hostWith } from '../host.ts';
import { BUSY, skipFor } from './engine.ts';
import { consoleOf, startWebKit } from './webkit.ts';
import { smoke } from './smoke.ts';

smoke(startWebKit);

const DRAWN = 'both frames have drawn';

test('the console has no complaint of a frame, nor of one in a sandbox', { timeout: BUSY }, async (context) => {
  const frames = ['', 'sandbox="allow-scripts"'].map(
    (attributes) => `<iframe ${attributes} src="${appAt('?ui=lite')}" style="width:700px;height:400px"></iframe>`,
  );
  const said = await consoleOf(
    await hostWith(
      `<script>
        var drawn = new Set();
        addEventListener('message', function hear(event) {
          if (!event.data || event.data.type !== 'hello' || drawn.add(event.source).size < 2) return;
          removeEventListener('message', hear);
          setTimeout(function () { console.log('${DRAWN}'); }, 500);
        });
      </script>${frames.join('')}`,
    ),
    DRAWN,
  );
  if (typeof said === 'string') return skipFor(context, said);
  expect(said).toEqual([expect.stringContaining(DRAWN)]);
});
