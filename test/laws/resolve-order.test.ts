/**
 * Laws of resolving: the order and the grouping of claims and articles do not matter, down to the
 * byte; new articles touch only the names that they bear; merging and splitting restores.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Judgement } from "../../ingest/decisions/index.js";
import { nameKey, resolve } from "../../ingest/resolve/index.js";
import type { Article, Claim, OrganizationReferent, Referent } from "../../schema/index.js";
import { jsonLines } from "../../src/export/jsonl.js";
import { syntheticNews } from "../synthetic/world.js";

const NEWS = syntheticNews({ seed: 11, people: 80, namesakePairs: 25, articles: 140 });
const ORDERS = 200;

/** All that resolving says, old ids and complaints included. */
function exported(
  claims: readonly Claim[],
  articles: readonly Article[],
  judgements: readonly Judgement[] = JUDGEMENTS,
): string {
  const graph = resolve({ claims, articles, judgements });
  const rest = [...[...graph.aliases].sort(), ...graph.problems.map(({ place }) => place).sort()];
  return [...jsonLines(graph), ...rest.map(String)].join("\n");
}

const JUDGEMENTS = judgementsOf(NEWS.claims);

/** One of each kind about the first claims that serve, and one that contradicts another. */
function judgementsOf(claims: readonly Claim[]): readonly Judgement[] {
  const signed = { author: "thử", date: "2026-03-01", reason: "a law" };
  const holdings = claims.filter(
    ({ relation, subject }) => relation === "HOLDS" && subject.kind === "Person",
  );
  const shown = (claim: Claim | undefined) => ({
    article: (claim as Claim).evidence.article,
    name: ((claim as Claim).subject as { readonly name: string }).name,
  });
  const [first] = holdings as [Claim];
  const again = holdings.find((each) => isAgain(each, first));
  const stranger = holdings.find((each) => nameOf(each) !== nameOf(first));
  const [left, right] = claims.filter(({ relation }) => relation === "ORGANISED");
  const happened = (claim: Claim | undefined) => ({
    article: (claim as Claim).evidence.article,
    ordinal: 1,
    type: ((claim as Claim).object as { readonly type: string }).type,
  });
  const bodies = [left, right].map((claim) => {
    const { name, province } = (claim as Claim).subject as OrganizationReferent;
    return { name, province };
  });
  return [
    { verdict: "same", people: [shown(first), shown(stranger)], ...signed },
    { verdict: "different", people: [shown(first), shown(again)], ...signed },
    { verdict: "different", people: [shown(stranger), shown(first)], ...signed },
    { verdict: "same-event", events: [happened(left), happened(right)], ...signed },
    { verdict: "alias", alias: bodies[0]!, of: bodies[1]!, ...signed },
    { verdict: "correction", claim: holdings.at(-1)!.id, replace: null, ...signed },
    {
      verdict: "correction",
      claim: holdings.at(-2)!.id,
      replace: { object: first.object },
      ...signed,
    },
  ];
}

function nameOf({ subject }: Claim): string {
  return nameKey((subject as { readonly name: string }).name);
}

function isAgain(claim: Claim, first: Claim): boolean {
  return nameOf(claim) === nameOf(first) && claim.evidence.article !== first.evidence.article;
}

describe("the same articles", () => {
  const expected = exported(NEWS.claims, NEWS.articles);

  test("of this law hold what may go wrong: namesakes, copies, doubts, old ids, judgements", () => {
    const graph = resolve({ ...NEWS, judgements: JUDGEMENTS });
    const supports = graph.edges.map(({ attributes }) => attributes);
    expect(supports.some(({ articles, independent }) => independent! < articles!)).toBe(true);
    expect(graph.edges.some(({ relation }) => relation === "POSSIBLY_SAME_AS")).toBe(true);
    expect(graph.nodes.some(({ id }) => id.startsWith("person:") && id.includes("~"))).toBe(true);
    expect(graph.aliases.size).toBeGreaterThan(20);
    expect(graph.problems).toHaveLength(1);
    expect(exported(NEWS.claims, NEWS.articles, [])).not.toBe(expected);
  });

  test(`export the same bytes in ${ORDERS} random orders`, () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const [claims, articles] = [shuffled(NEWS.claims, seed), shuffled(NEWS.articles, seed + 1)];
        expect(exported(claims, articles, shuffled(JUDGEMENTS, seed + 2))).toBe(expected);
      }),
      { numRuns: ORDERS },
    );
  }, 600_000);

  test("export the same bytes when some were read twice", () => {
    const twice = NEWS.claims.filter((_, index) => index % 3 === 0);
    expect(exported([...twice, ...NEWS.claims], NEWS.articles)).toBe(expected);
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
