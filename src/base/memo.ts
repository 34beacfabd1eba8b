/** Remembers the last result of a pure function for arguments that are the same by reference. */
export const memoLast = <Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): ((...args: Args) => Result) => memoRecent(1, compute);

/** The same with the last few results, for a function that several ask in turn, each again and again. */
export const memoRecent = <Args extends readonly unknown[], Result>(
  size: number,
  compute: (...args: Args) => Result,
): ((...args: Args) => Result) => {
  /** The newest last. */
  const recent: { readonly args: Args; readonly result: Result }[] = [];
  const isOf = (args: Args, other: Args): boolean =>
    args.length === other.length && args.every((arg, i) => Object.is(arg, other[i]));
  return (...args) => {
    const at = recent.findLastIndex((each) => isOf(args, each.args));
    const found = at < 0 ? { args, result: compute(...args) } : recent.splice(at, 1)[0]!; // found there
    recent.push(found);
    if (recent.length > size) recent.shift();
    return found.result;
  };
};
