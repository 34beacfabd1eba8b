/** What a control is called that is seen under fewer words: by those, too, so that who speaks says what is read. */
export const labelFor = (name: string, seen: string): string => (name.includes(seen) ? name : `${seen}: ${name}`);
