/** Tables that are looked up by the words with which a text begins, whatever their capitals. */
export interface WordTable<Value> {
  /** The entry of a whole text. */
  whole(text: string): Value | undefined;
  /** How many words the longest entry has. */
  readonly longest: number;
}

export interface Start<Value> {
  readonly value: Value;
  /** What follows the words of the entry. */
  readonly rest: string;
}

export function wordTableOf<Value>(entries: Readonly<Record<string, Value>>): WordTable<Value> {
  const table = new Map(Object.entries(entries).map(([key, value]) => [key.toLowerCase(), value]));
  const longest = Math.max(...Object.keys(entries).map((key) => key.split(" ").length));
  return { longest, whole: (text) => table.get(text.toLowerCase()) };
}

/** The longest entry with which a text begins, as whole words. */
export function begins<Value>(table: WordTable<Value>, text: string): Start<Value> | null {
  const words = text.split(" ");
  for (let count = Math.min(words.length, table.longest); count > 0; count -= 1) {
    const value = table.whole(words.slice(0, count).join(" "));
    if (value !== undefined) return { value, rest: words.slice(count).join(" ") };
  }
  return null;
}
