/** As many words of a text in a line as fit there, one at least. */
export const wrapWords = (text: string, isFitting: (line: string) => boolean): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && isFitting(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};
