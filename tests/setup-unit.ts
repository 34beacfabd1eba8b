/** For every test in Node: random, but the same random each time. */
import fc from 'fast-check';

fc.configureGlobal({ seed: 20240514 });
