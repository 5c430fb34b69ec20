import { describe, expect, test } from "vitest";
import { document, event, said } from "../support/claims.js";
import { idsOf, nodeOf, resolved } from "../support/resolved.js";

const cited = (...documents: ReturnType<typeof document>[]) =>
  resolved(documents.map((each, index) => said(`a${index}`, event("họp báo"), "CITES", each)));

describe("one document", () => {
  test("is described more and less fully; what is said adds up", () => {
    const graph = cited(
      document("49-NQ/TW"),
      document("49-NQ/TW", { type: "Nghị quyết", issuer: "Bộ Chính trị" }),
      document("49-NQ/TW", { type: "Nghị quyết", term: "khóa IX" }),
    );
    expect(idsOf(graph, "LegalDocument")).toEqual(["document:49-nq-tw"]);
    expect(nodeOf(graph, "document:49-nq-tw")).toMatchObject({
      type: "Nghị quyết",
      issuer: "Bộ Chính trị",
      term: "khóa IX",
      name: "Nghị quyết số 49-NQ/TW",
    });
  });

  test.each(["49-NQ/TƯ", "49 - NQ/TW", "49–NQ/TW", "49-nq/tw"])("is also written %s", (number) => {
    expect(idsOf(cited(document("49-NQ/TW"), document(number)), "LegalDocument")).toHaveLength(1);
  });

  test("is dated to the year here and to the day there", () => {
    const graph = cited(
      document("84-KL/TW", { date: "2020" }),
      document("84-KL/TW", { date: "2020-07-29" }),
    );
    expect(nodeOf(graph, "document:84-kl-tw")).toMatchObject({ date: "2020-07-29" });
  });
});

describe("two documents", () => {
  test("bear one Party number in two terms, for numbers start again with each", () => {
    const graph = cited(
      document("5-QĐ/TW", { term: "khóa XII" }),
      document("5-QĐ/TW", { term: "khóa XIII" }),
    );
    expect(idsOf(graph, "LegalDocument")).toEqual([
      "document:5-qđ-tw~khóa-xii",
      "document:5-qđ-tw~khóa-xiii",
    ]);
  });

  test("leave a third description by itself, for it could be either", () => {
    const graph = cited(
      document("5-QĐ/TW", { term: "khóa XII" }),
      document("5-QĐ/TW", { term: "khóa XIII" }),
      document("5-QĐ/TW"),
    );
    expect(idsOf(graph, "LegalDocument")).toHaveLength(3);
  });

  test("bear one number under two types", () => {
    const graph = cited(
      document("27", { type: "Nghị quyết" }),
      document("27", { type: "Chỉ thị" }),
    );
    expect(idsOf(graph, "LegalDocument")).toHaveLength(2);
  });
});
