/** The saved questions, as they stood when the playground was built. */
/// <reference types="vite/client" />
import { inReadingOrder, readSavedQuestion } from "./saved-question.js";

const FILES = import.meta.glob<string>("../../queries/saved/*.graphql", {
  query: "?raw",
  import: "default",
  eager: true,
});

export const QUESTIONS = inReadingOrder(
  Object.entries(FILES).map(([file, text]) => readSavedQuestion(file, text)),
);
