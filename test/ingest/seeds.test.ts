/**
 * Real articles, where the folder of them stands beside the repository: the five reference articles
 * must give exactly what is said of them here, from text to answer; over the others the table of
 * scores is printed. Nothing of them is kept in the repository.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it, test } from "vitest";
import { factsOf, type Facts } from "../../ingest/facts.js";
import { read } from "../../ingest/read.js";
import { resolve } from "../../ingest/resolve/index.js";
import { ask, visits, type Given } from "../../queries/index.js";
import type { Article, Claim, GraphEdge, Kind, NodeOf, Relation } from "../../schema/index.js";
import { meansOf } from "../../src/graph/means.js";
import { readerOf, type MemoryReader } from "../../src/graph/reader.js";

const SHARED = new URL("../../../shared/", import.meta.url);
const SEEDS = new URL("seeds/", SHARED);
const DEV = new URL("eval/dev/", SHARED);
const SCORER = new URL("eval/score.mjs", SHARED);

const areSeedsHere = [SEEDS, DEV, SCORER].every((url) => existsSync(url));
if (!areSeedsHere)
  console.log(
    "Skipped: the reference articles are not here; expected ../shared/seeds and ../shared/eval.",
  );

describe.skipIf(!areSeedsHere)("the facts", () => {
  it("of the five reference articles are the gold facts", async () => {
    const { totals } = await scored(articlesIn(SEEDS));
    const { organizations, ...others } = Object.fromEntries(
      Object.entries(totals).map(([row, { f1 }]) => [row, f1]),
    );
    expect(organizations).toBeGreaterThanOrEqual(0.97);
    expect(Object.entries(others).filter(([, f1]) => f1 !== 1)).toEqual([]);
  });

  it("of the other articles are told in a table", { timeout: 30_000 }, async () => {
    const { totals, count } = await scored(articlesIn(new URL("texts/", DEV)));
    const rows = Object.entries(totals).map(
      ([row, { precision, recall, f1 }]) =>
        row.padEnd(14) + [precision, recall, f1].map((share) => share.toFixed(3)).join("  "),
    );
    console.log([`${count} articles: precision, recall, F1`, ...rows].join("\n"));
    expect(totals["people"]!.f1).toBeGreaterThanOrEqual(0.9);
  });
});

describe.skipIf(!areSeedsHere)("the five reference articles", () => {
  let articles: readonly Article[] = [];
  let claims: readonly Claim[] = [];
  let reader: MemoryReader;

  beforeAll(() => {
    articles = articlesIn(SEEDS);
    claims = articles.flatMap((article) => read(article).claims);
    reader = readerOf(resolve({ claims, articles }), claims, articles);
  });

  it("name eight people; photographers and authors are nobody", () => {
    expect(namesOf("Person")).toEqual([
      "Hà Công Khánh",
      "Lê Thành Long",
      "Lường Đức Thắng",
      "Mai Lương Khôi",
      "Nguyễn Khánh Ngọc",
      "Phan Tấn Cảnh",
      "Phương Thị Thanh",
      "Đồng Văn Thanh",
    ]);
  });

  describe("asked where deputy ministers were", () => {
    const DEPUTY = { rank: "DEPUTY_MINISTER" };

    it("answer with exactly two visits", async () => {
      expect(await visitsTold(DEPUTY)).toEqual([
        "Mai Lương Khôi – Ninh Thuận: hội nghị 2022-12-02",
        "Nguyễn Khánh Ngọc – Hậu Giang: buổi làm việc 2023-12-09",
      ]);
    });
    it("show each step of them by quotes that stand in the texts", async () => {
      for (const { official, occasions } of await visitsTo(DEPUTY))
        for (const { participation, venue, tenures } of occasions) {
          expect(venue).not.toBeNull();
          expect(tenures.length).toBeGreaterThan(0);
          const quotes = [participation, venue!, ...tenures].map(quotesOf);
          expect(quotes.filter(({ length }) => length === 0)).toEqual([]);
          expect(quotes.flat().join()).toContain(official.name);
        }
    });
    it("find Hậu Giang under Cần Thơ, which succeeded it", async () => {
      const [former] = nodesOf("Place").filter(({ name }) => name === "Hậu Giang");
      const successors = edges("SUCCEEDED_BY").filter(({ from }) => from === former!.id);
      expect(successors.map(({ to }) => nameOf(to))).toEqual(["Cần Thơ"]);
      const province = successors[0]!.to;
      expect(await visitsTold({ ...DEPUTY, province, followSuccession: true })).toEqual([
        "Nguyễn Khánh Ngọc – Cần Thơ: buổi làm việc 2023-12-09",
      ]);
      expect(await visitsTold({ ...DEPUTY, province })).toEqual([]);
    });
  });

  describe("on the online conference", () => {
    it("tell of one event in two articles", () => {
      const [one, other] = ["000", "001"].map(eventsOf);
      expect(one).toHaveLength(1);
      expect(other).toEqual(one);
    });
    it("have the Minister lead it and go nowhere", async () => {
      const [participation, ...more] = participationsOf("Lê Thành Long");
      expect(more).toEqual([]);
      expect(participation!.attributes.role).toBe("CHAIR");
      expect(participation!.attributes.bridge).toBeUndefined();
      expect(await visitsTold({ official: personId("Lê Thành Long") })).toEqual([]);
    });
    it("have Hà Công Khánh attend at the bridge point Phú Yên", async () => {
      const [participation] = participationsOf("Hà Công Khánh");
      expect(participation!.attributes.role).toBe("ATTENDEE");
      expect(nameOf(participation!.attributes.bridge!)).toBe("Phú Yên");
      expect(await visitsTold({ official: personId("Hà Công Khánh") })).toEqual([
        "Hà Công Khánh – Phú Yên: hội nghị 2023-07-20",
      ]);
    });
    it("know both bridge points and no main venue", () => {
      const [event] = eventsOf("000");
      const venues = edges("HELD_IN").filter(({ from }) => from === event!.id);
      expect(
        venues.map(({ to, attributes }) => `${attributes.venue}: ${nameOf(to)}`).sort(),
      ).toEqual(["BRIDGE: Phú Yên", "BRIDGE: Điện Biên"]);
    });
  });

  describe("on the emulation bloc", () => {
    it("name the bloc in full", () => {
      const [event] = eventsOf("003");
      const organisers = edges("ORGANISED").filter(({ to }) => to === event!.id);
      expect(organisers.map(({ from }) => nameOf(from))).toEqual([
        "Khối thi đua các cơ quan Tư pháp khu vực miền Đông Nam Bộ",
      ]);
    });
    it("take the vice chair without a name for Phan Tấn Cảnh", () => {
      const nameless = claims.filter(
        ({ relation, evidence: { article, quote } }) =>
          relation === "TOOK_PART" &&
          article.startsWith("003") &&
          quote.includes("đồng chí Phó Chủ tịch UBND tỉnh") &&
          !quote.includes("Phan Tấn Cảnh"),
      );
      expect(nameless.map(({ subject }) => subject)).toEqual([
        { kind: "Person", name: "Phan Tấn Cảnh" },
      ]);
    });
  });

  describe("on the steering committee", () => {
    it("give no day, and one after which it cannot have been", () => {
      const [event, ...more] = eventsOf("004");
      expect(more).toEqual([]);
      expect(event).toMatchObject({ date: null, notAfter: "2022-07-20" });
    });
    it("have a conclusion review a resolution", () => {
      const reviews = edges("REVIEWS").map(({ from, to }) => [numberOf(from), numberOf(to)]);
      expect(reviews).toEqual([["84-KL/TW", "49-NQ/TW"]]);
      const [conclusion] = nodesOf("LegalDocument").filter(({ number }) => number === "84-KL/TW");
      const [resolution] = nodesOf("LegalDocument").filter(({ number }) => number === "49-NQ/TW");
      expect(conclusion).toMatchObject({ issuer: "Bộ Chính trị", date: "2020-07-29" });
      expect(resolution).toMatchObject({ issuer: "Bộ Chính trị", term: "IX" });
    });
    it("have a general department as part of its ministry", () => {
      const parents = edges("PART_OF").filter(
        ({ from }) => nameOf(from) === "Tổng cục Thi hành án dân sự",
      );
      expect(parents.map(({ to }) => nameOf(to))).toEqual(["Bộ Tư pháp"]);
    });
  });

  test("every claim stands in its text", () => {
    expect(claims.length).toBeGreaterThan(0);
    for (const { id } of claims) expect(quoteOf(id)).not.toBe("");
  });

  function nodesOf<K extends Kind>(kind: K): readonly NodeOf<K>[] {
    const { nodes } = reader.find({ kinds: [kind] }, { offset: 0, limit: 1_000 });
    return nodes as unknown as readonly NodeOf<K>[];
  }

  function namesOf(kind: Kind): readonly string[] {
    return nodesOf(kind)
      .map(({ name }) => name)
      .sort();
  }

  function nameOf(id: string): string | undefined {
    return reader.nodes([id])[0]?.name;
  }

  function numberOf(id: string): string | undefined {
    return nodesOf("LegalDocument").find((document) => document.id === id)?.number;
  }

  function personId(name: string): string | undefined {
    return nodesOf("Person").find((person) => person.name === name)?.id;
  }

  function edges(relation: Relation): readonly GraphEdge[] {
    const { nodes } = reader.find({}, { offset: 0, limit: 10_000 });
    return reader.expand(
      nodes.map(({ id }) => id),
      { relations: [relation], direction: "out" },
    );
  }

  function participationsOf(name: string): readonly GraphEdge[] {
    return edges("TOOK_PART").filter(({ from }) => from === personId(name));
  }

  /** The events that an article reports; articles are named by the start of their id. */
  function eventsOf(article: string): readonly NodeOf<"Event">[] {
    const reported = edges("REPORTED_IN").filter(({ to }) => to.startsWith(`article:${article}`));
    return nodesOf("Event").filter(({ id }) => reported.some(({ from }) => from === id));
  }

  async function visitsTo(given: Given) {
    return (await ask(visits, given, reader, meansOf(undefined)))!.visits;
  }

  async function visitsTold(given: Given): Promise<readonly string[]> {
    const told = (await visitsTo(given)).flatMap(({ official, province, occasions }) =>
      occasions.map(
        ({ event }) => `${official.name} – ${province.name}: ${event.type} ${event.date}`,
      ),
    );
    return told.sort();
  }

  function quotesOf(edge: GraphEdge): readonly string[] {
    return edge.claims.map(quoteOf);
  }

  /** The quote of a claim, which must stand where the claim says. */
  function quoteOf(claim: string): string {
    const { article, start, end, quote } = reader.claims([claim])[0]!.evidence;
    expect(reader.articles([article])[0]!.text.slice(start, end)).toBe(quote);
    return quote;
  }
});

interface Scorer {
  compare(gold: Facts, found: Facts): unknown;
  total(rows: readonly unknown[]): Readonly<Record<string, Score>>;
}

interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

async function scored(articles: readonly Article[]) {
  const { compare, total } = (await import(/* @vite-ignore */ SCORER.href)) as Scorer;
  const rows = articles.map((article) =>
    compare(goldOf(article.id), factsOf(article.id, read(article).claims)),
  );
  return { totals: total(rows), count: rows.length };
}

function goldOf(id: string): Facts {
  return JSON.parse(readFileSync(new URL(`gold/${id}.json`, DEV), "utf8"));
}

function articlesIn(folder: URL): readonly Article[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => ({
      id: file.slice(0, -".txt".length),
      text: readFileSync(new URL(file, folder), "utf8"),
    }));
}
