/**
 * A saved query as people meet it: the question in Vietnamese and English from its first two
 * comment lines, the name of its operation, and the variables of its worked example.
 *
 *   # Thứ trưởng nào đã đến tỉnh nào?
 *   # Which deputy minister was in which province?
 *   # variables: { "rank": "DEPUTY_MINISTER" }
 *   query visits($rank: Rank!) { … }
 */
export interface SavedQuestion {
  /** The name of its file without the ending. */
  readonly name: string;
  readonly vietnamese: string;
  readonly english: string;
  readonly operationName: string | null;
  /** The whole file: its comment explains it in the editor. */
  readonly query: string;
  /** As JSON; null where it needs none. */
  readonly variables: string | null;
}

export function readSavedQuestion(file: string, text: string): SavedQuestion {
  const name = file.replace(/^.*\//, "").replace(/\.graphql$/, "");
  const comment = firstComment(text);
  const [vietnamese = name, english = vietnamese] = comment.filter((line) => !VARIABLES.test(line));
  return {
    name,
    vietnamese,
    english,
    operationName: /^(?:query|mutation)\s+(\w+)/m.exec(text)?.[1] ?? null,
    query: text,
    variables: variablesIn(comment),
  };
}

/** The first question to be asked first, the others by name. */
export function inReadingOrder(questions: readonly SavedQuestion[]): readonly SavedQuestion[] {
  const place = ({ name }: SavedQuestion) => (name === FIRST ? "" : name);
  return questions.toSorted((left, right) => (place(left) < place(right) ? -1 : 1));
}

const FIRST = "visits";

const VARIABLES = /^variables:\s*/i;

function firstComment(text: string): readonly string[] {
  const lines = text.trimStart().split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith("#"));
  return lines
    .slice(0, end === -1 ? lines.length : end)
    .map((line) => line.replace(/^#+\s*/, "").trim())
    .filter((line) => line !== "");
}

function variablesIn(comment: readonly string[]): string | null {
  const written = comment.find((line) => VARIABLES.test(line))?.replace(VARIABLES, "");
  return written === undefined ? null : JSON.stringify(JSON.parse(written), null, 2);
}
