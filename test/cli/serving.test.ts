/** Serving through the real command: what is in the graph, and how fresh it is. */
import type { ChildProcess } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { describe, expect, test } from "vitest";
import { finish, hoso, startHoso, type Finished } from "../support/command.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { articleAbout } from "./articles.js";

const folder = temporaryFolder();
folder.write("first.txt", articleAbout("Lê Văn Mẫu"));
folder.write("second.txt", articleAbout("Trần Thị Thử", "6/3/2024"));

/** A graph is not built again at once: its building must not take most of the time. */
const PATIENCE = { timeout: 30_000, interval: 200 };

/** Starts a server on a free port, hands over its address, and stops it as Ctrl-C does. */
async function whileServing(
  args: readonly string[],
  visit: (url: string) => Promise<void>,
): Promise<Finished> {
  const child = startHoso([...args, "--port", "0"], { cwd: folder.path });
  const finished = finish(child);
  try {
    await visit(await addressOf(child, finished));
  } finally {
    for (const _ of ["from the terminal", "from npm"]) child.kill("SIGINT");
  }
  return finished;
}

async function addressOf(child: ChildProcess, finished: Promise<Finished>): Promise<string> {
  const ended = finished.then(({ stderr }): never => {
    throw new Error(`it ended before it answered: ${stderr}`);
  });
  const firstLine = once(createInterface({ input: child.stdout! }), "line") as Promise<[string]>;
  const [line] = await Promise.race([firstLine, ended]);
  return (JSON.parse(line) as { url: string }).url;
}

async function peopleAt(url: string): Promise<string[]> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ people { nodes { name } } }" }),
  });
  const { data } = (await response.json()) as { data: { people: { nodes: { name: string }[] } } };
  return data.people.nodes.map(({ name }) => name);
}

describe("start", () => {
  test("without paths reads the samples; one's own articles take their place", async () => {
    const first = await whileServing(["start", "--data", "a"], async (url) => {
      expect((await peopleAt(url)).length).toBeGreaterThan(10);
    });
    expect(first.stderr).toMatch(
      /Reading the sample articles[^]*In the graph: \d+ articles, \d+ people/,
    );
    expect(first.code).toBe(0);
    const second = await whileServing(["start", "first.txt", "--data", "a"], async (url) => {
      expect(await peopleAt(url)).toEqual(["Lê Văn Mẫu"]);
    });
    expect(second.stderr).toMatch(/The \d+ sample articles made room/);
    const third = await whileServing(["start", "--data", "a"], async (url) => {
      expect(await peopleAt(url)).toEqual(["Lê Văn Mẫu"]);
    });
    expect(third.stderr).toMatch(/Serving what was read before/);
  });
});

describe("serve", () => {
  test("picks up what is ingested meanwhile", async () => {
    await hoso(["ingest", "first.txt", "--data", "b"], { cwd: folder.path });
    const { code } = await whileServing(["serve", "--data", "b"], async (url) => {
      expect(await peopleAt(url)).toEqual(["Lê Văn Mẫu"]);
      await hoso(["ingest", "second.txt", "--data", "b"], { cwd: folder.path });
      await expect.poll(() => peopleAt(url), PATIENCE).toEqual(["Lê Văn Mẫu", "Trần Thị Thử"]);
    });
    expect(code).toBe(0);
  });

  test("on a port that is taken says so", async () => {
    await hoso(["ingest", "first.txt", "--data", "c"], { cwd: folder.path });
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const port = String((other.address() as AddressInfo).port);
    const args = ["serve", "--data", "c", "--port", port];
    const { code, stdout, stderr } = await hoso(args, { cwd: folder.path });
    other.close();
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/expected to listen on .* but the port is taken/);
  });
});

describe("query", () => {
  test("answers without a server, from any folder", async () => {
    await hoso(["ingest", "first.txt", "--data", "d"], { cwd: folder.path });
    folder.write(
      "people.graphql",
      "query People($first: Int) { people(first: $first) { nodes { name } } }",
    );
    const args = ["query", "people.graphql", "--data", "d", "--variables", '{"first": 1}'];
    const { code, stdout } = await hoso(args, { cwd: folder.path });
    expect([code, JSON.parse(stdout)]).toMatchObject([
      0,
      { data: { people: { nodes: [{ name: "Lê Văn Mẫu" }] } } },
    ]);
  });

  test("knows the phrases that were not understood, as stats does", async () => {
    folder.write(
      "strange.txt",
      `${articleAbout("Lê Văn Mẫu")}Hội nghị bàn về hòa giải ở cơ sở (HGOCS) trên địa bàn tỉnh.\n`,
    );
    folder.write("unmatched.graphql", "{ unmatched(limit: 1) { phrases { phrase count } } }");
    await hoso(["ingest", "strange.txt", "--data", "e"], { cwd: folder.path });
    const listed = await hoso(["stats", "--unmatched", "--data", "e"], { cwd: folder.path });
    const [{ phrase, count }] = JSON.parse(listed.stdout);
    const asked = await hoso(["query", "unmatched.graphql", "--data", "e"], { cwd: folder.path });
    expect(JSON.parse(asked.stdout)).toMatchObject({
      data: { unmatched: { phrases: [{ phrase, count }] } },
    });
  });

  test("asks a saved question by its name, with the variables of its example", async () => {
    await hoso(["ingest", "first.txt", "--data", "n"], { cwd: folder.path });
    folder.write("named.graphql", NAMED);
    const asked = async (...args: string[]) => {
      const { code, stdout } = await hoso(["query", ...args, "--data", "n"], { cwd: folder.path });
      return [code, JSON.parse(stdout).data];
    };
    expect(await asked("provinces-and-successors")).toEqual([0, expect.any(Object)]);
    expect(await asked("named.graphql")).toEqual([
      0,
      { people: { nodes: [{ name: "Lê Văn Mẫu" }] } },
    ]);
    expect(await asked("named.graphql", "--variables", '{"text": "Trần Thị Thử"}')).toEqual([
      0,
      { people: { nodes: [] } },
    ]);
  });
});

const NAMED = `# Những ai mang tên ấy?
# Who has that name?
# variables: {"text": "Lê Văn Mẫu"}
query Named($text: String) { people(text: $text) { nodes { name } } }
`;
