/** Remembers the last result of a pure function for arguments that are the same by reference. */
export const memoLast = <Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): ((...args: Args) => Result) => {
  let last: { args: Args; result: Result } | null = null;
  return (...args) => {
    if (last && last.args.length === args.length && args.every((arg, i) => Object.is(arg, last?.args[i])))
      return last.result;
    last = { args, result: compute(...args) };
    return last.result;
  };
};
