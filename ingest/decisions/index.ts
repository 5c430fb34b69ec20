/** WHAT PEOPLE DECIDED — judgements as data: their shape, their text form, and whether they agree. */
export { chainAgainst, admit, inOrder, type Contradiction } from "./contradictions.js";
export * from "./judgement.js";
export { formatOf, readJudgements, writeJudgements, type TextFormat } from "./text-format.js";
export { complaintAbout } from "./shape.js";
