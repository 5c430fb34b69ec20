/** A graph for measuring the endpoint: so many officials, each with two tenures. Names invented. */
import { readerOf, type MemoryReader } from "../../src/graph/reader.js";
import type { GraphEdge, GraphNode } from "../../schema/index.js";

const PEOPLE = 500;
const BODIES = 50;
const POSTS_OF_BODY = 2;

export function officials(): MemoryReader {
  const bodies = count(BODIES).map(body);
  const posts = bodies.flatMap(({ id }, at) => count(POSTS_OF_BODY).map((n) => post(id, at, n)));
  const people = count(PEOPLE).map(person);
  const tenures = people.flatMap(({ id }, at) =>
    [0, 1].map((n) => tenure(id, posts[(at + 7 * n) % posts.length]!.id, at)),
  );
  const sorted = <T extends { readonly id: string }>(all: readonly T[]) =>
    all.toSorted((left, right) => (left.id < right.id ? -1 : 1));
  const graph = {
    nodes: sorted<GraphNode>([...bodies, ...posts, ...people]),
    edges: sorted(tenures),
    aliases: new Map<string, string>(),
    corrected: [],
    problems: [],
  };
  return readerOf(graph, [], []);
}

function body(at: number) {
  return {
    kind: "Organization",
    id: `org:sở-mẫu-${at}`,
    name: `Sở Mẫu thứ ${at}`,
    organizationKind: "ProvincialDepartment",
    province: null,
    claims: [],
  } as const;
}

function post(organization: string, bodyAt: number, at: number) {
  const title = at === 0 ? "Giám đốc" : "Phó Giám đốc";
  return {
    kind: "Post",
    id: `post:${at}/${bodyAt}`,
    name: `${title}, Sở Mẫu thứ ${bodyAt}`,
    title,
    rank: "DEPARTMENT_HEAD",
    organization,
    claims: [],
  } as const;
}

function person(at: number) {
  return { kind: "Person", id: `person:${at}`, name: `Lê Văn Mẫu ${at}`, claims: [] } as const;
}

function tenure(from: string, to: string, at: number): GraphEdge {
  const year = 2_015 + (at % 9);
  return {
    id: `${from}→${to}`,
    relation: "HOLDS",
    from,
    to,
    certainty: "CERTAIN",
    claims: [],
    attributes: { status: "CURRENT", since: `${year}`, observed: [`${year}-03-02`] },
  };
}

function count(length: number): readonly number[] {
  return Array.from({ length }, (_, at) => at);
}
