/** Letters that abbreviate no body: words of news, words inside names, and Roman numerals. */
import { isExpanded } from "./expansions.js";
import { readYaml } from "./yaml.js";

const LETTERS: ReadonlySet<string> = new Set(readYaml<readonly string[]>("letters.yaml"));

/** `Nghị quyết Đại hội XIII`, `khóa XIV`. */
const ROMAN = /^[IVXLC]+$/u;

export function abbreviatesNoBody(letters: string): boolean {
  return LETTERS.has(letters) || isExpanded(letters) || ROMAN.test(letters);
}
