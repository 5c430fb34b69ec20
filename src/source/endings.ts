/**
 * Which files hold articles, which are known and left aside, and why. A file inside a folder whose
 * ending stands nowhere here is named to the person who pointed at the folder; those left aside are
 * not. A path that is named itself has to be readable: otherwise it is a problem.
 */
export type SourceFormat = "text" | "jsonl";

export const ENDINGS_READ: ReadonlyMap<string, SourceFormat> = new Map([
  [".txt", "text"], //    one article; its id is the name of the file
  [".jsonl", "jsonl"], // one article a line
]);

export const EXPECTED_FILES =
  "a text file (.txt, one article), a .jsonl file (one article a line) or a folder of them";

/** Ending → why files of it inside a folder are passed over without a word. */
export const ENDINGS_LEFT_ASIDE: ReadonlyMap<string, string> = new Map([
  [".json", "states what is expected of an article beside it (`.facts.json`), or how it was got"],
  [".yaml", "describes a collection"],
  [".yml", "describes a collection"],
  [".md", "describes a collection"],
  [".csv", "lists what a collection holds"],
  [".tsv", "lists what a collection holds"],
]);

/** Ending → how to turn such a file into one that can be read. */
const CONVERSIONS: ReadonlyMap<string, string> = new Map([
  [".json", "Turn a JSON array into lines with: jq -c '.[]' FILE.json > FILE.jsonl"],
  [".html", "Save the text of the article, without the page around it, as a .txt file."],
  [".htm", "Save the text of the article, without the page around it, as a .txt file."],
  [".pdf", "Take the text out first: pdftotext -enc UTF-8 FILE.pdf FILE.txt"],
  [".doc", "Save it as plain text (UTF-8) in the word processor."],
  [".docx", "Save it as plain text (UTF-8) in the word processor."],
  [".odt", "Save it as plain text (UTF-8) in the word processor."],
  [".gz", "Unpack it first: gunzip FILE.gz"],
  [".zip", "Unpack it first, and name the folder."],
]);

export function conversionOf(ending: string): string {
  return CONVERSIONS.get(ending) ?? "Rename it to .txt if it is the plain text of one article.";
}
