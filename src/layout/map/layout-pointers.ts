/** The ways to what lies beyond the pane. */
import type { AllMessages } from '../../i18n/en.ts';
import { selectPointers } from './pointers.ts';
import type { LayPointers } from './types.ts';

export const layoutPointers =
  (words: AllMessages['beyond']): LayPointers =>
  (scene, flows, related) =>
    selectPointers(scene, words, scene.places, scene.areas, flows, related);
