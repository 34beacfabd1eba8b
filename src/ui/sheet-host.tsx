/** The element that sheets stand in; null = where they are rendered. */
import { createContext } from 'react';

export const SheetHostContext = createContext<HTMLElement | null>(null);
