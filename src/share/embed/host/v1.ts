/**
 * The script that a page embeds Timefront with, built as `embed/v1.js`: one classic script without dependencies. Its
 * path keeps its meaning for ever.
 */
import { start } from './start.ts';

start();
