/** Copies a text; false where the browser does not allow it (a frame without permission, an insecure page). */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
