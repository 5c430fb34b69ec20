/** Looking things up by id, searching, and the lists of each kind. */
import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql";
import {
  ArticleConnection,
  Claim,
  DatedListArguments,
  EventConnection,
  EventListArguments,
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
  SearchArguments,
} from "../../../schema/graphql/index.js";
import type { GraphContext } from "../graph-context.js";
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
    @Ctx() context: GraphContext,
  ) {
    return nodeById(context, id);
  }

  @Query(() => [Node], {
    nullable: "items",
    description: "The nodes with these ids (mã), in their order; null where there is none.",
  })
  nodes(
    @Arg("ids", () => [ID], { description: "Global ids (mã) of nodes, at most 100." })
    ids: readonly string[],
    @Ctx() context: GraphContext,
  ) {
    return nodesById(context, ids);
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
    @Ctx() context: GraphContext,
  ) {
    return claimById(context, id);
  }

  @Query(() => NodeConnection.Connection, {
    description:
      "Nodes whose name, topic or number holds the words (tìm kiếm), most claimed first.",
  })
  search(@Args(() => SearchArguments) asked: SearchArguments, @Ctx() context: GraphContext) {
    return lists.search(context, asked);
  }

  @Query(() => PersonConnection.Connection, { description: "People (người, cán bộ)." })
  people(
    @Args(() => OfficeListArguments) asked: OfficeListArguments,
    @Ctx() context: GraphContext,
  ) {
    return lists.people(context, asked);
  }

  @Query(() => PostConnection.Connection, { description: "Posts (chức vụ)." })
  posts(@Args(() => OfficeListArguments) asked: OfficeListArguments, @Ctx() context: GraphContext) {
    return lists.posts(context, asked);
  }

  @Query(() => OrganizationConnection.Connection, { description: "Bodies (cơ quan, tổ chức)." })
  organizations(
    @Args(() => OrganizationListArguments) asked: OrganizationListArguments,
    @Ctx() context: GraphContext,
  ) {
    return lists.organizations(context, asked);
  }

  @Query(() => EventConnection.Connection, { description: "Events (sự kiện)." })
  events(@Args(() => EventListArguments) asked: EventListArguments, @Ctx() context: GraphContext) {
    return lists.events(context, asked);
  }

  @Query(() => LegalDocumentConnection.Connection, { description: "Legal documents (văn bản)." })
  legalDocuments(
    @Args(() => DatedListArguments) asked: DatedListArguments,
    @Ctx() context: GraphContext,
  ) {
    return lists.dated(context, "LegalDocument", asked);
  }

  @Query(() => PlaceConnection.Connection, { description: "Places (địa danh)." })
  places(@Args(() => PlaceListArguments) asked: PlaceListArguments, @Ctx() context: GraphContext) {
    return lists.places(context, asked);
  }

  @Query(() => ArticleConnection.Connection, { description: "Articles (bài báo)." })
  articles(
    @Args(() => DatedListArguments) asked: DatedListArguments,
    @Ctx() context: GraphContext,
  ) {
    return lists.dated(context, "Article", asked);
  }
}
