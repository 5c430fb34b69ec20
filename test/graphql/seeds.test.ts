import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { read, resolve } from "../../ingest/index.js";
import { readerOf } from "../../src/graph/reader.js";
import { answered } from "./asking.js";

const FOLDER = new URL("../../../shared/seeds/", import.meta.url);
const FIVE = 5;

describe("the five reference articles", () => {
  it("answer which deputy minister was in which province, with event, date and quotes", async ({
    skip,
  }) => {
    if (!existsSync(FOLDER)) return skip("the reference articles are not here: ../shared/seeds");
    const { reader, textOf } = referenceGraph();
    const { visits } = await answered(
      `{ visits(rank: DEPUTY_MINISTER) { truncated visits { official { name } province { name } occasions {
        event { date } evidence { quote start end article { id } } } } } }`,
      {},
      reader,
    );
    const told = visits.visits.map(({ official, province, occasions }: any) =>
      [official.name, province.name, ...occasions.map(({ event }: any) => event.date)].join(" – "),
    );
    expect(told.toSorted()).toEqual([
      "Mai Lương Khôi – Ninh Thuận – 2022-12-02",
      "Nguyễn Khánh Ngọc – Hậu Giang – 2023-12-09",
    ]);
    const quotes = visits.visits.flatMap((visit: any) =>
      visit.occasions.flatMap((occasion: any) => occasion.evidence),
    );
    expect(quotes.length).toBeGreaterThanOrEqual(4);
    for (const { quote, start, end, article } of quotes)
      expect(textOf(article.id).slice(start, end)).toBe(quote);
  });
});

function referenceGraph() {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".txt"));
  expect(files).toHaveLength(FIVE);
  const articles = files.map((file) => ({
    id: file.slice(0, -".txt".length),
    text: readFileSync(new URL(file, FOLDER), "utf8"),
  }));
  const claims = articles.flatMap((article) => read(article).claims);
  return {
    reader: readerOf(resolve({ claims, articles }), claims, articles),
    textOf: (node: string) => articles.find(({ id }) => `article:${id}` === node)!.text,
  };
}
