/** Which panels there are, and who shows them: for those that import no component. */
export { PanelsContext, usePanels, type PanelId, type Panels } from './use-panels.ts';
