/** Remembers so many values; the one that was remembered first is forgotten first. */
export interface BoundedMemory<Value> {
  recall(key: string): Value | undefined;
  remember(key: string, value: Value): void;
}

export function boundedMemory<Value>(most: number): BoundedMemory<Value> {
  const values = new Map<string, Value>();
  return {
    recall: (key) => values.get(key),
    remember(key, value) {
      values.delete(key);
      values.set(key, value);
      const [oldest] = values.keys();
      if (values.size > most && oldest !== undefined) values.delete(oldest);
    },
  };
}
