/**
 * Copies a text, and tells whether the browser allowed it (a frame without permission and an insecure page may not).
 */
export const copyText = (text: string, tell: (isCopied: boolean) => void): void => {
  const write = async (): Promise<void> => navigator.clipboard.writeText(text);
  write().then(
    () => tell(true),
    () => tell(false),
  );
};
