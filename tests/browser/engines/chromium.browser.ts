/** The smoke set in Chromium. */
import { startChromium } from './chromium.ts';
import { smoke } from './smoke.ts';

smoke(startChromium);
