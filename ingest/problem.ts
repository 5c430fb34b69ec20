/**
 * A problem is something about an input that a person should know: data, collected and shown,
 * never thrown. What could be read is read all the same.
 */
export interface Problem {
  /** What noticed it: `source/encoding`, `clean/empty`. */
  readonly rule: string;
  /** Where: a path, or a path with a line (`news.jsonl:17`). */
  readonly place: string;
  /** One sentence: what was found, what was expected, what to do. */
  readonly message: string;
}
