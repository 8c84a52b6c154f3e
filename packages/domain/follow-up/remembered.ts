/**
 * What is found of a list, remembered as long as somebody holds the list. Only for lists that never change and are asked the same
 * again and again, and for keys of which there are few.
 */
export function remembered<L extends object, K, V>(find: (list: L, key: K) => V): (list: L, key: K) => V {
  const known = new WeakMap<L, Map<K, V>>();
  return (list, key) => {
    const ofList = known.get(list) ?? new Map<K, V>();
    known.set(list, ofList);
    if (!ofList.has(key)) ofList.set(key, find(list, key));
    return ofList.get(key) as V;
  };
}
