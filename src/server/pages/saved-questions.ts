/** The questions that ship with the program, for the page at `/`. */
import { readdirSync, readFileSync } from "node:fs";
import {
  inReadingOrder,
  readSavedQuestion,
  type SavedQuestion,
} from "../../playground/saved-question.js";

const FOLDER = new URL("../../../queries/saved/", import.meta.url);

export function savedQuestions(): readonly SavedQuestion[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".graphql"));
  const read = (file: string) =>
    readSavedQuestion(file, readFileSync(new URL(file, FOLDER), "utf8"));
  return inReadingOrder(files.map(read));
}
