/** Graphs of earlier runs, each in a thread of its own, over a store with four runs. */
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { decisionsFrom } from "../../src/cli/decisions.js";
import { earlierGraphs } from "../../src/cli/earlier-graphs.js";
import { openStore } from "../../src/store/index.js";
import { buildHosoSchema } from "../../src/server/schema.js";
import { entry, READER } from "../store/entries.js";
import { ask } from "../server/support/asking.js";
import { serve } from "../server/support/serving.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { WORLD_READER } from "../queries/asking.js";

const where = { data: join(temporaryFolder().path, "data") };
const store = openStore(where.data);
for (const name of ["Lê Văn Mẫu", "Trần Thị Thử", "Ngô Văn Sửa", "Phạm Ví Dụ"]) {
  const run = store.startRun(READER);
  run.write([entry(name, [name])]);
  run.finish();
}
const graphs = earlierGraphs(store, decisionsFrom(where), where);

afterAll(async () => {
  await graphs.close();
  store.close();
});

const PATIENCE = { timeout: 30_000, interval: 50 };

async function peopleAt(run: number): Promise<number> {
  const graph = await graphs.graphAt(run);
  return (await graph.find({ kinds: ["Person"] }, { offset: 0, limit: 0 })).totalCount;
}

describe("a graph of an earlier run", { timeout: 60_000 }, () => {
  test("knows what was known then, and is kept", async () => {
    expect(await peopleAt(1)).toBe(1);
    expect(await graphs.graphAt(1)).toBe(await graphs.graphAt(1));
  });

  test("is one of two that are kept, those asked for last", async () => {
    const first = await graphs.graphAt(1);
    expect(await peopleAt(2)).toBe(2);
    expect(await peopleAt(3)).toBe(3);
    await expect(first.nodes(["person:lê-văn-mẫu"])).rejects.toThrow(/ask again/);
    expect(await peopleAt(1)).toBe(1);
  });

  test("is built alone: whoever asks for another meanwhile is told to come again", async () => {
    const building = graphs.graphAt(4);
    expect(() => graphs.graphAt(2)).toThrow(/run 2 is being put together: ask again/);
    await building;
    expect(await peopleAt(4)).toBe(4);
  });

  test("answers over HTTP", async () => {
    const { url } = await serve({
      reader: () => WORLD_READER,
      schema: buildHosoSchema(),
      history: graphs,
    });
    const query = `{ people(knownAt: 2, orderBy: NAME) { nodes { name evidence { quote article { name } } } } }`;
    const answer = async () => (await ask(`${url}/graphql`, query)).json.data?.people.nodes;
    await expect.poll(answer, PATIENCE).toMatchObject([
      {
        name: "Lê Văn Mẫu",
        evidence: [{ quote: "Lê Văn Mẫu – Giám đốc Sở Tư pháp tỉnh Bến Nước" }],
      },
      { name: "Trần Thị Thử" },
    ]);
  });

  test("that is not there in time is asked for again: 503, and the server goes on", async () => {
    const { url } = await serve({
      reader: () => WORLD_READER,
      schema: buildHosoSchema(),
      history: { runs: () => store.runs(), graphAt: () => new Promise(() => undefined) },
      queryTimeMax: 1_500,
    });
    const { status, code, json } = await ask(
      `${url}/graphql`,
      "{ people(knownAt: 1) { totalCount } }",
    );
    expect([status, code]).toEqual([503, "NOT_READY"]);
    expect(json.errors[0].message).toMatch(/run 1 is being put together/);
    expect((await ask(`${url}/graphql`, "{ people { totalCount } }")).status).toBe(200);
  });
});
