/**
 * Laws of resolving: the order and the grouping of claims and articles do not matter, down to the
 * byte; new articles touch only the names that they bear; merging and splitting restores.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Judgement } from "../../ingest/decisions/index.js";
import { nameKey, resolve } from "../../ingest/resolve/index.js";
import type { Article, Claim, Referent } from "../../schema/index.js";
import { jsonLines } from "../../src/export/jsonl.js";
import { syntheticNews } from "../synthetic/world.js";

const NEWS = syntheticNews({ seed: 11, people: 80, namesakePairs: 25, articles: 140 });
const ORDERS = 200;

function exported(claims: readonly Claim[], articles: readonly Article[]): string {
  return [...jsonLines(resolve({ claims, articles }))].join("");
}

describe("the same articles", () => {
  const expected = exported(NEWS.claims, NEWS.articles);

  test(`export the same bytes in ${ORDERS} random orders`, () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const [claims, articles] = [shuffled(NEWS.claims, seed), shuffled(NEWS.articles, seed + 1)];
        expect(exported(claims, articles)).toBe(expected);
      }),
      { numRuns: ORDERS },
    );
  }, 600_000);

  test("export the same bytes when some were read twice", () => {
    const twice = NEWS.claims.filter((_, index) => index % 3 === 0);
    expect(exported([...twice, ...NEWS.claims], NEWS.articles)).toBe(expected);
  });

  test("have the same aliases in any order", () => {
    const aliases = (claims: readonly Claim[]) =>
      [...resolve({ claims, articles: NEWS.articles }).aliases].sort();
    expect(aliases(shuffled(NEWS.claims, 5))).toEqual(aliases(NEWS.claims));
  });
});

test("a new article touches only the names concerned", () => {
  const { articles, claims } = NEWS;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: articles.length - 1 }), (index) => {
      const added = articles[index] as Article;
      const before = claims.filter(({ evidence }) => evidence.article !== added.id);
      const concerned = namesIn(claims.filter(({ evidence }) => evidence.article === added.id));
      const [old, now] = [before, claims].map((said) => peopleIn(said, articles));
      for (const [name, lines] of old as Map<string, string[]>)
        if (!concerned.has(name)) expect((now as Map<string, string[]>).get(name)).toEqual(lines);
    }),
    { numRuns: 20 },
  );
}, 120_000);

test("joining two people and taking it back restores the graph", () => {
  const [one, other] = ["a", "b"].map((half) =>
    NEWS.claims.find((claim) => isHolding(claim, half)),
  );
  expect([one, other].every((claim) => claim?.subject.kind === "Person")).toBe(true);
  const people = [one, other].map((claim) => ({
    article: (claim as Claim).evidence.article,
    name: ((claim as Claim).subject as { name: string }).name,
  }));
  const signed = { author: "thử", date: "2026-03-01", reason: "a law" };
  const judgement = { verdict: "same", people, ...signed } as unknown as Judgement;
  const joined = resolve({ ...NEWS, judgements: [judgement] });
  expect(joined.nodes.length).toBeLessThan(resolve(NEWS).nodes.length);
  expect(resolve({ ...NEWS, judgements: [] })).toEqual(resolve(NEWS));
});

/** Two claims of people whose names sort into different halves, so that they are two people. */
function isHolding({ subject, relation }: Claim, half: string): boolean {
  if (relation !== "HOLDS" || subject.kind !== "Person") return false;
  return subject.name < "M" === (half === "a");
}

/** The people of each name, without what other nodes say of them. */
function peopleIn(claims: readonly Claim[], articles: readonly Article[]): Map<string, string[]> {
  const people = new Map<string, string[]>();
  for (const node of resolve({ claims, articles }).nodes) {
    if (node.kind !== "Person") continue;
    const name = nameKey(node.name);
    people.set(name, [...(people.get(name) ?? []), JSON.stringify(node)]);
  }
  return people;
}

function namesIn(claims: readonly Claim[]): ReadonlySet<string> {
  const referents: readonly Referent[] = claims.flatMap(({ subject, object }) => [subject, object]);
  return new Set(referents.flatMap((each) => (each.kind === "Person" ? [nameKey(each.name)] : [])));
}

/** Fisher and Yates, from a seed. */
function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const order = [...items];
  let state = seed >>> 0;
  for (let index = order.length - 1; index > 0; index--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (index + 1));
    [order[index], order[other]] = [order[other] as Item, order[index] as Item];
  }
  return order;
}
