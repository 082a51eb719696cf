/** The order of ids and names everywhere: by code unit, so that it is the same on every machine and in both stores. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The same by a text of each item. */
export function by<T>(text: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => byText(text(a), text(b));
}

/** What has come together is never empty. */
export type Group<T> = [T, ...T[]];

/** Items by their key, groups and items in the order in which they came. */
export function groupBy<K, T>(items: Iterable<T>, key: (item: T) => K): Map<K, Group<T>> {
  const groups = new Map<K, Group<T>>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
