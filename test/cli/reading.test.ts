/** A fault in a rule costs the claim or the article that it meets, and nothing else. */
import { expect, test } from "vitest";
import type { Reading } from "../../ingest/reading.js";
import { readGuarded } from "../../src/cli/reading.js";
import { claimOf, type Article, type Claim } from "../../schema/index.js";
import { body, person, post, said } from "../support/claims.js";

const ARTICLE: Article = { id: "a", text: "Ông Lê Văn Mẫu, Giám đốc Sở Tư pháp." };
const NAME = { start: 4, end: 14, quote: "Lê Văn Mẫu" };

function claimWith(evidence: Partial<Claim["evidence"]>): Claim {
  const director = post("Giám đốc", body("Sở Tư pháp tỉnh Bến Nước", "Bến Nước"));
  const { id: _, ...content } = said("a", person("Lê Văn Mẫu"), "HOLDS", director);
  return claimOf({ ...content, evidence: { ...content.evidence, ...NAME, ...evidence } });
}

function reads(...claims: readonly Claim[]): (article: Article) => Reading {
  return ({ id }) => ({ article: id, claims, unmatched: [], problems: [] });
}

test("a reading whose quotes stand at their offsets passes as it is", () => {
  const reading = reads(claimWith({}))(ARTICLE);
  expect(readGuarded(() => reading, ARTICLE, "a.txt")).toBe(reading);
});

test.each([
  ["is shifted", { start: 5, end: 15 }],
  ["says something else", { quote: "Lê Văn Mậu" }],
  ["is empty", { start: 4, end: 4, quote: "" }],
  ["is of another article", { article: "b" }],
])("a claim whose quote %s is left out and told", (_, evidence) => {
  const good = claimWith({});
  const reading = readGuarded(reads(good, claimWith(evidence)), ARTICLE, "a.txt");
  expect(reading).toMatchObject({
    claims: [good],
    problems: [{ rule: "reading/quote", place: "a.txt" }],
  });
});

test("an error becomes a problem of this article", () => {
  const read = () => {
    throw new TypeError("không đọc được"); // cannot be read
  };
  expect(readGuarded(read, ARTICLE, "a.txt")).toMatchObject({
    rule: "reading/crash",
    place: "a.txt",
    message: expect.stringContaining("không đọc được"),
  });
});
