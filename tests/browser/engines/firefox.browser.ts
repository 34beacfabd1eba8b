/** The smoke set in Firefox. */
import { startFirefox } from './firefox.ts';
import { smoke } from './smoke.ts';

smoke(startFirefox);
