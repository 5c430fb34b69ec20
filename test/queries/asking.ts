/** Asking the invented world: its reader, means whose time never ends, and a counter of reads. */
import {
  ask,
  type Given,
  type Means,
  type Parameters,
  type Traversal,
} from "../../queries/index.js";
import type { GraphEdge, GraphReader } from "../../schema/index.js";
import { MEASURES } from "../../src/graph/measures/measures.js";
import { readerOf } from "../../src/graph/reader.js";
import { POSTS, WORLD } from "../world/world.js";

export const WORLD_READER = readerOf(WORLD, WORLD.claims, WORLD.articles);

const { edges } = WORLD;
const [merger] = edges.filter(({ relation }) => relation === "SUCCEEDED_BY") as [GraphEdge];

/** The invented world, had the committee of Sông Mơ gone on as that of Núi Bạc. */
export const MERGED_READER = readerOf(
  {
    ...WORLD,
    edges: [
      ...edges,
      {
        ...merger,
        id: "ubnd-sông-mơ→ubnd-núi-bạc",
        from: POSTS.phóChủTịchSôngMơ.organization,
        to: POSTS.chủTịchNúiBạc.organization,
      },
    ],
  },
  WORLD.claims,
  WORLD.articles,
);

export const MEANS: Means = {
  timeIsUp: () => false,
  rest: () => undefined,
  measures: MEASURES,
  notUnderstood: () => [],
};

/** The answer of the invented world; an unknown node in the arguments is a fault of the test. */
export async function asked<P extends Parameters, Answer>(
  traversal: Traversal<P, Answer>,
  given: Given = {},
  means: Means = MEANS,
): Promise<Answer> {
  const answer = await ask(traversal, given, WORLD_READER, means);
  if (answer === null) throw new Error(`The world lacks a node of ${JSON.stringify(given)}.`);
  return answer;
}

/** The same reader, which counts how often it is read. */
export function counting(reader: GraphReader): { reader: GraphReader; reads: () => number } {
  let reads = 0;
  const counted = <T>(answer: T): T => {
    reads += 1;
    return answer;
  };
  return {
    reads: () => reads,
    reader: {
      version: reader.version,
      nodes: (ids) => counted(reader.nodes(ids)),
      find: (filter, page) => counted(reader.find(filter, page)),
      expand: (ids, hop) => counted(reader.expand(ids, hop)),
      claims: (ids) => counted(reader.claims(ids)),
      articles: (ids) => counted(reader.articles(ids)),
    },
  };
}

/** The same reader behind promises, as an engine on another machine would be. */
export function distant(reader: GraphReader): GraphReader {
  return {
    version: reader.version,
    nodes: async (ids) => reader.nodes(ids),
    find: async (filter, page) => reader.find(filter, page),
    expand: async (ids, hop) => reader.expand(ids, hop),
    claims: async (ids) => reader.claims(ids),
    articles: async (ids) => reader.articles(ids),
  };
}
