/** Whether the reader's system asks for more contrast: nothing is dimmed then. */
export const wantsContrast = (): boolean =>
  typeof matchMedia === 'function' && matchMedia('(prefers-contrast: more)').matches;
