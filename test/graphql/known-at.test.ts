/** Asking what was known at an earlier run: whatever hangs on a node is read in the graph of the node. */
import { describe, expect, it } from "vitest";
import { readerOf } from "../../src/graph/reader.js";
import { execute } from "../../src/server/execute.js";
import type { History } from "../../src/server/history.js";
import { distant, WORLD_READER } from "../queries/asking.js";
import { PEOPLE, WORLD } from "../world/world.js";

/** At run 1 nobody was known to hold a post; at run 2 everything was known that is known now. */
const EARLIER = readerOf(
  { ...WORLD, edges: WORLD.edges.filter(({ relation }) => relation !== "HOLDS") },
  WORLD.claims,
  WORLD.articles,
);

const HISTORY: History = {
  runs: () => [runOf(1), runOf(2)],
  graphAt: (run) => (run === 1 ? distant(EARLIER) : WORLD_READER),
};

function runOf(id: number) {
  const started = `2024-05-0${id}T08:00:00.000Z`;
  return { id, started, finished: started, added: id, replaced: 0, removed: 0 };
}

async function asked(query: string) {
  const { data, errors, extensions } = await execute({
    reader: WORLD_READER,
    history: HISTORY,
    query,
  });
  return { data: JSON.parse(JSON.stringify(data ?? null)), errors, extensions };
}

const ID = PEOPLE.mẫu.id;

describe("knownAt", () => {
  it("answers lists as of then, beside lists as of now", async () => {
    const { data } = await asked(`{
      before: people(rank: DEPUTY_MINISTER, knownAt: 1) { totalCount }
      later: people(rank: DEPUTY_MINISTER, knownAt: 2) { totalCount }
      now: people(rank: DEPUTY_MINISTER) { totalCount }
    }`);
    expect(data).toEqual({
      before: { totalCount: 0 },
      later: { totalCount: 3 },
      now: { totalCount: 3 },
    });
  });

  it("keeps to the graph of then at whatever depth", async () => {
    const { data } = await asked(`{
      before: node(id: "${ID}", knownAt: 1) { ...Held }
      now: node(id: "${ID}") { ...Held }
    }
    fragment Held on Person {
      participations { nodes { person { tenures { totalCount } }
        event { participations { nodes { person { tenures { totalCount } } } } } } }
    }`);
    const counts = (node: unknown) =>
      [...JSON.stringify(node).matchAll(/"totalCount":(\d+)/g)].map(([, count]) => Number(count));
    expect(new Set(counts(data.before))).toEqual(new Set([0]));
    expect(Math.max(...counts(data.now))).toBeGreaterThan(0);
    expect(counts(data.before)).toHaveLength(counts(data.now).length);
  });

  it("answers traversals as of then, with their quotes and pictures", async () => {
    const { data } = await asked(`{
      before: career(person: "${ID}", knownAt: 1) { steps { tenure { id } } }
      now: career(person: "${ID}") { steps { tenure { id } } }
      around: neighbourhood(node: "${ID}", knownAt: 1) { subgraph {
        edges { relation sentence evidence { quote article { name } } }
      } }
    }`);
    expect(data.before.steps).toEqual([]);
    expect(data.now.steps.length).toBeGreaterThan(0);
    const relations = data.around.subgraph.edges.map(({ relation }: any) => relation);
    expect(relations).toContain("TOOK_PART");
    expect(relations).not.toContain("HOLDS");
  });

  it("is cited below the answer", async () => {
    const { extensions } = await asked(`{ people(knownAt: 1) { totalCount } }`);
    expect(extensions).toMatchObject({
      graphVersion: WORLD_READER.version,
      knownAt: [{ run: 1, graphVersion: EARLIER.version }],
    });
    expect((await asked(`{ people { totalCount } }`)).extensions).not.toHaveProperty("knownAt");
  });

  it("refuses a run that never was, and says which were", async () => {
    const { errors } = await asked(`{ people(knownAt: 3) { totalCount } }`);
    expect(errors![0]!.message).toMatch(/there is no run 3, only 1 to 2\. .*\{ runs \{/);
    expect(errors![0]!.extensions["code"]).toBe("BAD_USER_INPUT");
    const query = `{ people(knownAt: 1) { totalCount } }`;
    const none = await execute({ reader: WORLD_READER, query });
    expect(none.errors![0]!.message).toMatch(/no runs are kept here/);
  });
});

describe("runs", () => {
  it("come with the latest first, and tell what each changed", async () => {
    const { data } = await asked(`{ runs { id added finished } last: runs(first: 1) { id } }`);
    expect(data.runs).toMatchObject([{ id: 2, added: 2 }, { id: 1 }]);
    expect(data.last).toEqual([{ id: 2 }]);
  });

  it("are at most a hundred", async () => {
    expect((await asked(`{ runs(first: 101) { id } }`)).errors![0]!.message).toMatch(/0 to 100/);
  });
});
