/** Looking things up by id, searching, and the lists of each kind. */
import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql";
import {
  ArticleConnection,
  Claim,
  DatedListArguments,
  EventConnection,
  EventListArguments,
  KnownAtArguments,
  LegalDocumentConnection,
  Node,
  NodeConnection,
  OfficeListArguments,
  OrganizationConnection,
  OrganizationListArguments,
  PersonConnection,
  PlaceConnection,
  PlaceListArguments,
  PostConnection,
  Run,
  RunListArguments,
  SearchArguments,
} from "../../../schema/graphql/index.js";
import type { GraphContext } from "../graph-context.js";
import { asKnown, latestRuns } from "../answering/known-at.js";
import { claimById, nodeById, nodesById } from "../answering/look-up.js";
import * as lists from "../answering/lists.js";

@Resolver()
export class EntityResolver {
  @Query(() => Node, {
    nullable: true,
    description: "The node with this id (mã); null where there is none. Old ids are understood.",
  })
  node(
    @Arg("id", () => ID, { description: "The global id (mã) of a node." }) id: string,
    @Args(() => KnownAtArguments) asked: KnownAtArguments,
    @Ctx() context: GraphContext,
  ) {
    return asKnown(context, asked, (graph) => nodeById(graph, id));
  }

  @Query(() => [Node], {
    nullable: "items",
    description: "The nodes with these ids (mã), in their order; null where there is none.",
  })
  nodes(
    @Arg("ids", () => [ID], { description: "Global ids (mã) of nodes, at most 100." })
    ids: readonly string[],
    @Args(() => KnownAtArguments) asked: KnownAtArguments,
    @Ctx() context: GraphContext,
  ) {
    return asKnown(context, asked, (graph) => nodesById(graph, ids));
  }

  @Query(() => Claim, {
    nullable: true,
    description: "The claim with this id (khẳng định); null where there is none.",
  })
  claim(
    @Arg("id", () => ID, {
      description: "The id of a claim (mã khẳng định), a hash of its content.",
    })
    id: string,
    @Args(() => KnownAtArguments) asked: KnownAtArguments,
    @Ctx() context: GraphContext,
  ) {
    return asKnown(context, asked, (graph) => claimById(graph, id));
  }

  @Query(() => NodeConnection.Connection, {
    description:
      "Nodes whose name, topic or number holds the words (tìm kiếm), most claimed first.",
  })
  search(@Args(() => SearchArguments) asked: SearchArguments, @Ctx() context: GraphContext) {
    return asKnown(context, asked, (graph) => lists.search(graph, asked));
  }

  @Query(() => PersonConnection.Connection, { description: "People (người, cán bộ)." })
  people(
    @Args(() => OfficeListArguments) asked: OfficeListArguments,
    @Ctx() context: GraphContext,
  ) {
    return asKnown(context, asked, (graph) => lists.people(graph, asked));
  }

  @Query(() => PostConnection.Connection, { description: "Posts (chức vụ)." })
  posts(@Args(() => OfficeListArguments) asked: OfficeListArguments, @Ctx() context: GraphContext) {
    return asKnown(context, asked, (graph) => lists.posts(graph, asked));
  }

  @Query(() => OrganizationConnection.Connection, { description: "Bodies (cơ quan, tổ chức)." })
  organizations(
    @Args(() => OrganizationListArguments) asked: OrganizationListArguments,
    @Ctx() context: GraphContext,
  ) {
    return asKnown(context, asked, (graph) => lists.organizations(graph, asked));
  }

  @Query(() => EventConnection.Connection, { description: "Events (sự kiện)." })
  events(@Args(() => EventListArguments) asked: EventListArguments, @Ctx() context: GraphContext) {
    return asKnown(context, asked, (graph) => lists.events(graph, asked));
  }

  @Query(() => LegalDocumentConnection.Connection, { description: "Legal documents (văn bản)." })
  legalDocuments(
    @Args(() => DatedListArguments) asked: DatedListArguments,
    @Ctx() context: GraphContext,
  ) {
    return asKnown(context, asked, (graph) => lists.dated(graph, "LegalDocument", asked));
  }

  @Query(() => PlaceConnection.Connection, { description: "Places (địa danh)." })
  places(@Args(() => PlaceListArguments) asked: PlaceListArguments, @Ctx() context: GraphContext) {
    return asKnown(context, asked, (graph) => lists.places(graph, asked));
  }

  @Query(() => ArticleConnection.Connection, { description: "Articles (bài báo)." })
  articles(
    @Args(() => DatedListArguments) asked: DatedListArguments,
    @Ctx() context: GraphContext,
  ) {
    return asKnown(context, asked, (graph) => lists.dated(graph, "Article", asked));
  }

  @Query(() => [Run], {
    description: "The runs of reading that changed something (lần đọc), the latest first.",
  })
  runs(
    @Args(() => RunListArguments) { first }: RunListArguments,
    @Ctx() { history }: GraphContext,
  ) {
    return latestRuns(history, first);
  }
}
