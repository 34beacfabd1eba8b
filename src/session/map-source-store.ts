/**
 * What the source line says of the map that is drawn: whom it asks, whose point of view it takes. The map puts it
 * there, in code that comes late; where no map is drawn there is nothing to say.
 */
import { createStore } from 'zustand/vanilla';

export const mapSource = createStore(() => ({ text: '' }));
