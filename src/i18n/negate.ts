/** What both languages need for saying that something is left out. */

/** The names of values, as a language has them; one without a name is its id. */
export const named = (names: Readonly<Record<string, string>>, ids: readonly string[]): readonly string[] =>
  ids.map((id) => (Object.hasOwn(names, id) ? names[id] : undefined) ?? id);

/** "not assumed", and "given" of "not given". */
export const negate = (text: string, not: string): string =>
  text.startsWith(not) ? text.slice(not.length) : `${not}${text}`;
