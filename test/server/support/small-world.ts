/**
 * A small schema and a small graph for tests of the server alone: bodies that hold bodies, pages,
 * a search, and fields that throw, spin, dawdle and read. What the server does must not depend on
 * what is asked of it.
 */
import {
  GraphQLError,
  GraphQLID,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  type GraphQLFieldConfig,
} from "graphql";
import type { GraphNode, GraphReader } from "../../../schema/index.js";
import type { ServerContext } from "../../../src/server/index.js";

export interface Body {
  readonly id: string;
  readonly name: string;
}

/** Invented bodies; one with a mark on every vowel, one that would hurt a careless page. */
export const BODIES: readonly Body[] = [
  { id: "organization:bộ-mẫu", name: "Bộ Mẫu" },
  { id: "organization:cục-hòa-giải", name: "Cục Hòa giải" },
  { id: "organization:vụ-pháp-chế", name: "Vụ Pháp chế" },
  { id: "organization:img", name: "<img onerror=alert(1)>" },
];

export const SMALL_GRAPH: GraphReader = {
  version: "small-1",
  nodes: (ids) => ids.map((id) => nodeOf(BODIES.find((body) => body.id === id))),
  find: ({ kinds, text }, { offset, limit }) => {
    const wanted = kinds?.includes("Organization") === false ? [] : BODIES;
    const found = wanted.filter(
      ({ name }) => text === undefined || folded(name).includes(folded(text)),
    );
    return {
      nodes: found.slice(offset, offset + limit).map((body) => nodeOf(body)!),
      totalCount: found.length,
      start: offset,
    };
  },
  expand: () => [],
  claims: (ids) => ids.map(() => null),
  articles: (ids) => ids.map(() => null),
};

/** Named as the rooms below the server name it: the server knows it by its name alone. */
class InvalidArgument extends Error {
  override readonly name = "InvalidArgument";
}

type Field = GraphQLFieldConfig<unknown, ServerContext>;

const namedType = new GraphQLInterfaceType({
  name: "Named",
  fields: { name: { type: GraphQLString } },
  resolveType: () => "Org",
});

const bodyType: GraphQLObjectType<Body, ServerContext> = new GraphQLObjectType({
  name: "Org",
  interfaces: [namedType],
  fields: () => ({
    id: { type: new GraphQLNonNull(GraphQLID) },
    name: { type: GraphQLString },
    children: page(),
  }),
});

function page(): Field {
  return {
    type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(bodyType))),
    args: {
      first: { type: GraphQLInt, defaultValue: 10 },
      after: { type: GraphQLString },
    },
    resolve: (_, { first, after }) => {
      if (first < 0) throw new InvalidArgument(`first: expected 0 or more, got ${first}.`);
      return BODIES.slice(offsetOf(after), offsetOf(after) + first);
    },
  };
}

/** Cursors are `body:1` in base64url, as opaque and as forgeable as any. */
function offsetOf(cursor: string | undefined | null): number {
  if (cursor === undefined || cursor === null) return 0;
  const offset = /^body:(\d+)$/.exec(Buffer.from(cursor, "base64url").toString("utf8"))?.[1];
  if (offset === undefined) throw new InvalidArgument("after: this cursor is not of this list.");
  return Number(offset);
}

const nestedInput: GraphQLInputObjectType = new GraphQLInputObjectType({
  name: "Nested",
  fields: () => ({ a: { type: nestedInput } }),
});

const query = new GraphQLObjectType<unknown, ServerContext>({
  name: "Query",
  fields: {
    orgs: page(),
    org: {
      type: bodyType,
      args: { id: { type: new GraphQLNonNull(GraphQLID) } },
      resolve: async (_, { id }, { reader }) => (await reader.nodes([id]))[0],
    },
    things: { type: new GraphQLList(namedType), resolve: () => BODIES },
    /** One of its two is not there although it must be. */
    holes: {
      type: new GraphQLList(new GraphQLNonNull(GraphQLString)),
      resolve: () => ["there", null],
    },
    search: {
      type: new GraphQLList(bodyType),
      args: { text: { type: new GraphQLNonNull(GraphQLString) } },
      resolve: async (_, { text }, { reader }) => {
        const found = await reader.find({ text }, { offset: 0, limit: 10 });
        return found.nodes;
      },
    },
    sum: {
      type: GraphQLInt,
      args: { of: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLInt))) } },
      resolve: (_, { of }: { of: number[] }) => of.reduce((sum, next) => sum + next, 0),
    },
    nested: {
      type: GraphQLString,
      args: { input: { type: nestedInput } },
      resolve: () => "read",
    },
    boom: {
      type: GraphQLString,
      resolve: () => {
        throw new Error("secret of the machine");
      },
    },
    coded: {
      type: GraphQLString,
      resolve: () => {
        throw new GraphQLError("told on purpose", { extensions: { code: "TOLD" } });
      },
    },
    /** Never yields, and reads all the time: only the limit on reads can end it. */
    spin: {
      type: GraphQLString,
      resolve: (_, __, { reader }) => {
        const end = performance.now() + 60_000;
        while (performance.now() < end) reader.nodes(["organization:bộ-mẫu"]);
        return "spun";
      },
    },
    /** Holds the event loop for as long as it is told, as a heavy question would. */
    heavy: {
      type: GraphQLString,
      args: { milliseconds: { type: new GraphQLNonNull(GraphQLInt) } },
      resolve: (_, { milliseconds }) => {
        const end = performance.now() + milliseconds;
        while (performance.now() < end);
        return "lifted";
      },
    },
    /** Never answers. */
    stuck: { type: GraphQLString, resolve: () => new Promise(() => undefined) },
    /** Reads again and again, with a pause between. */
    dawdle: {
      type: GraphQLString,
      resolve: async (_, __, { reader }) => {
        for (let read = 0; read < 200; read += 1) {
          reads.count += 1;
          await reader.nodes(["organization:bộ-mẫu"]);
          await new Promise((resume) => setTimeout(resume, 10));
        }
        return "done";
      },
    },
  },
});

/** How often `dawdle` read. */
export const reads = { count: 0 };

const mutation = new GraphQLObjectType({
  name: "Mutation",
  fields: { rename: { type: GraphQLString, resolve: () => "renamed" } },
});

const subscription = new GraphQLObjectType({
  name: "Subscription",
  fields: { news: { type: GraphQLString } },
});

export const SMALL_SCHEMA = new GraphQLSchema({ query, mutation, subscription });

function nodeOf(body: Body | undefined): GraphNode | null {
  if (!body) return null;
  return {
    ...body,
    kind: "Organization",
    organizationKind: "Ministry",
    province: null,
    claims: [],
  };
}

/** Marks and case away; both placements of a tone mark and both forms of Unicode are one. */
function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
