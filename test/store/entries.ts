/** Articles with made-up readings, as a run would write them. */
import type { Entry } from "../../src/store/index.js";
import { body, person, post, said } from "../support/claims.js";

/** The version of the rules that pretend to have read them. */
export const READER = "test/1";

/** One article that says, of each named person, that they hold a post. */
export function entry(id: string, names: readonly string[], more: Partial<Entry> = {}): Entry {
  const director = post("Giám đốc", body("Sở Tư pháp tỉnh Bến Nước", "Bến Nước"));
  const claims = names.map((name) => said(id, person(name), "HOLDS", director));
  return {
    article: { id, text: `Giám đốc Sở Tư pháp ${names.join(", ")}` },
    reading: { article: id, claims, unmatched: [], problems: [] },
    collection: "own",
    place: `${id}.txt`,
    ...more,
  };
}
