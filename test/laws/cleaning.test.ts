/** Laws of cleaning and of evidence, for any text. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clean } from "../../ingest/clean/index.js";
import { factsOf } from "../../ingest/facts.js";
import { read } from "../../ingest/read.js";

const SAMPLES = new URL("../../ingest/samples/", import.meta.url);
const TEXTS = readdirSync(SAMPLES)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => readFileSync(new URL(file, SAMPLES), "utf8"));

const SYLLABLES = [
  "hoà",
  "hòa",
  "thuỷ",
  "Uỷ",
  "quý",
  "Bộ",
  "Tư",
  "pháp",
  "ông",
  "Lê",
  "\u200b",
  "\u00a0",
  "\ufeff",
  "\r\n",
  "\n",
  " ",
  ".",
  "“",
  "”",
  "20/7",
  "e\u0302\u0301",
  "Nguyễn",
  "12-NQ/TW",
];
const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.array(fc.constantFrom(...SYLLABLES)).map((parts) => parts.join(" ")),
);

describe("cleaning", () => {
  test("twice gives what once gives", () => {
    fc.assert(
      fc.property(text, (original) => {
        const once = clean(original).text;
        expect(clean(once).text).toBe(once);
      }),
    );
  });
  test("leads every span back into the original", () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (original, left, right) => {
        const cleaned = clean(original);
        const [start, end] = [left, right]
          .map((at) => at % (cleaned.text.length + 1))
          .sort((a, b) => a - b) as [number, number];
        const origin = cleaned.originOf(start, end);
        expect(origin.start).toBeLessThanOrEqual(origin.end);
        expect(origin.end).toBeLessThanOrEqual(original.length);
        expect(clean(original.slice(origin.start, origin.end)).text.length).toBeLessThanOrEqual(
          original.length,
        );
      }),
    );
  });
});

describe("evidence", () => {
  test("stands at its offsets in any text", () => {
    fc.assert(
      fc.property(text, (original) => {
        for (const { evidence } of read({ id: "x", text: original }).claims)
          expect(original.slice(evidence.start, evidence.end)).toBe(evidence.quote);
      }),
    );
  });
  test("stands at its offsets in the samples", () => {
    for (const original of TEXTS) {
      const { claims } = read({ id: "x", text: original });
      expect(claims.length).toBeGreaterThan(0);
      for (const { evidence } of claims)
        expect(original.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    }
  });
});

describe("spelling", () => {
  const decompose = (original: string) => original.normalize("NFD");
  const oldTones = (original: string) =>
    original.normalize("NFC").replaceAll("òa", "oà").replaceAll("ủy", "uỷ").replaceAll("óa", "oá");
  const odd = (original: string) => original.replaceAll(" ", "\u00a0").replaceAll(",", ",\u200b");
  test.each([
    ["decomposed letters", decompose],
    ["the other tone placement", oldTones],
    ["odd spaces and invisible characters", odd],
  ])("reads the same facts through %s", (_, change) => {
    for (const original of TEXTS.map((each) => each.normalize("NFC")).filter(
      (each) => !each.includes("\u200b"),
    ))
      expect(factsOf("x", read({ id: "x", text: change(original) }).claims)).toEqual(
        factsOf("x", read({ id: "x", text: original }).claims),
      );
  });
});

test("reading twice gives the same claims", () => {
  for (const original of TEXTS)
    expect(read({ id: "x", text: original }).claims).toEqual(
      read({ id: "x", text: original }).claims,
    );
});
