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
  const { said, variables } = parted(firstComment(text));
  const [vietnamese = name, english = vietnamese] = said;
  const operationName = /^(?:query|mutation)\s+(\w+)/m.exec(text)?.[1] ?? null;
  return { name, vietnamese, english, operationName, query: text, variables };
}

/** The first question to be asked first, the others by name. */
export function inReadingOrder(questions: readonly SavedQuestion[]): readonly SavedQuestion[] {
  const place = ({ name }: SavedQuestion) => (name === FIRST ? "" : name);
  return questions.toSorted((left, right) => (place(left) < place(right) ? -1 : 1));
}

const FIRST = "visits";

function firstComment(text: string): readonly string[] {
  const lines = text.trimStart().split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith("#"));
  return lines
    .slice(0, end === -1 ? lines.length : end)
    .map((line) => line.replace(/^#+\s*/, "").trim())
    .filter((line) => line !== "");
}

/** What the comment says, and the variables with which it ends. */
function parted(comment: readonly string[]) {
  const start = comment.findIndex((line) => VARIABLES.test(line));
  if (start === -1) return { said: comment, variables: null };
  const written = comment.slice(start).join(" ").replace(VARIABLES, "");
  return { said: comment.slice(0, start), variables: asJson(written) };
}

const VARIABLES = /^variables:\s*/i;

function asJson(written: string): string | null {
  try {
    return JSON.stringify(JSON.parse(written), null, 2);
  } catch {
    return null; // the question is still worth showing; the tests of saved questions complain
  }
}
