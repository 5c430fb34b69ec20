/**
 * Lists as Relay connections: a page of nodes, each with a cursor that stays where it is when the
 * graph grows, and the number of all that match.
 */
import { ArgsType, Field, Int, ObjectType, type ClassType } from "type-graphql";
import type { GraphEdge } from "../index.js";
import { Edge } from "./edge.js";

/** At most so many nodes on a page. */
export const PAGE_MAX = 1_000;
/** So many where the query does not say. */
export const PAGE_LENGTH = 20;

@ArgsType()
export class PageArguments {
  @Field(() => Int, {
    nullable: true,
    description: `The first so many (số mục đầu) behind \`after\`; ${PAGE_LENGTH} where nothing is said, at most ${PAGE_MAX}.`,
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Go on behind the node that has this cursor (con trỏ).",
  })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `The last so many (số mục cuối) before \`before\`, at most ${PAGE_MAX}. Not together with \`first\`.`,
  })
  last?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Stop before the node that has this cursor (con trỏ).",
  })
  before?: string | null;
}

@ObjectType({ simpleResolvers: true, description: "Where a page stands in its list (phân trang)." })
export class PageInfo {
  @Field(() => Boolean, {
    description: "Whether the list goes on behind this page (còn trang sau).",
  })
  hasNextPage!: boolean;

  @Field(() => Boolean, {
    description: "Whether the list begins before this page (còn trang trước).",
  })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "The cursor (con trỏ) of the first node; null where none.",
  })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The cursor (con trỏ) of the last node; null where none.",
  })
  endCursor!: string | null;
}

/** An object type, or an interface: type-graphql knows either by its class. */
type NodeClass = ClassType<object> | (abstract new () => object);

/** The connection of a type: `PersonConnection` with its `PersonEdge`. */
export function connectionOf(name: string, type: () => NodeClass, many: string) {
  @ObjectType(`${name}Edge`, {
    simpleResolvers: true,
    description: `One of a page of ${many}, with its cursor.`,
  })
  class ConnectionEdge {
    @Field(() => type() as ClassType<object>, {
      description: "What stands here in the list (mục).",
    })
    node!: object;

    @Field(() => String, {
      description: "Marks this place in the list (con trỏ), for `after` and `before`.",
    })
    cursor!: string;

    @Field(() => Edge, {
      nullable: true,
      description:
        "The relation that leads here (quan hệ dẫn đến), with its evidence; null in a plain list.",
    })
    via!: GraphEdge | null;
  }

  @ObjectType(`${name}Connection`, {
    simpleResolvers: true,
    description: `A page of ${many}.`,
  })
  class Connection {
    @Field(() => [ConnectionEdge], {
      description: "The page (các mục), each item with its cursor.",
    })
    edges!: readonly ConnectionEdge[];

    @Field(() => [type() as ClassType<object>], {
      description: "The page (các mục), without cursors.",
    })
    nodes!: readonly object[];

    @Field(() => Int, { description: "How many match in all (tổng số)." })
    totalCount!: number;

    @Field(() => PageInfo, { description: "Where the page stands in its list (phân trang)." })
    pageInfo!: PageInfo;
  }
  return { Connection, ConnectionEdge };
}
