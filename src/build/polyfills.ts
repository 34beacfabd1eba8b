/** Polyfills for the test runner on Node 20. */

type Grouper = (items: Iterable<unknown>, keyOf: (item: unknown, index: number) => unknown) => unknown;

const groupIntoMap = (
  items: Iterable<unknown>,
  keyOf: (item: unknown, index: number) => unknown,
): Map<unknown, unknown[]> => {
  const groups = new Map<unknown, unknown[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

const groupIntoObject: Grouper = (items, keyOf) =>
  Object.assign(
    Object.create(null) as object,
    Object.fromEntries(groupIntoMap(items, (item, index) => String(keyOf(item, index)))),
  );

const promiseWithResolvers = (): {
  promise: Promise<unknown>;
  resolve: (value: unknown) => void;
  reject: (reason: unknown) => void;
} => {
  let resolve: (value: unknown) => void = () => undefined;
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<unknown>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
};

/** Adds Map.groupBy, Object.groupBy and Promise.withResolvers where they are missing. */
export function polyfillForNode20(): void {
  const add = (owner: object, name: string, value: unknown): void => {
    if (!(name in owner)) Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  };
  add(Map, 'groupBy', groupIntoMap);
  add(Object, 'groupBy', groupIntoObject);
  add(Promise, 'withResolvers', promiseWithResolvers);
}
