/** What is answered for bodies. */
import { Args, FieldResolver, Resolver, Root } from "type-graphql";
import type { OrganizationNode } from "../../../schema/index.js";
import {
  NeighbourArguments,
  Organization,
  ParticipationListArguments,
} from "../../../schema/graphql/index.js";
import { edgePage, neighbourPage } from "../answering/edges.js";
import { provinceOf } from "../answering/nodes.js";
import * as lists from "./lists-of-edges.js";

@Resolver(() => Organization)
export class OrganizationResolver {
  @FieldResolver()
  province(@Root() body: OrganizationNode) {
    return provinceOf(body);
  }

  @FieldResolver()
  partOf(
    @Root() body: OrganizationNode,
    @Args(() => NeighbourArguments) asked: NeighbourArguments,
  ) {
    return neighbourPage(body, lists.PART_OF_BODIES, asked);
  }

  @FieldResolver()
  parts(@Root() body: OrganizationNode, @Args(() => NeighbourArguments) asked: NeighbourArguments) {
    return neighbourPage(body, lists.PARTS_OF_BODY, asked);
  }

  @FieldResolver()
  posts(@Root() body: OrganizationNode, @Args(() => NeighbourArguments) asked: NeighbourArguments) {
    return neighbourPage(body, lists.POSTS_OF_BODY, asked);
  }

  @FieldResolver()
  organised(
    @Root() body: OrganizationNode,
    @Args(() => NeighbourArguments) asked: NeighbourArguments,
  ) {
    return neighbourPage(body, lists.ORGANISED, asked);
  }

  @FieldResolver()
  participations(
    @Root() body: OrganizationNode,
    @Args(() => ParticipationListArguments) asked: ParticipationListArguments,
  ) {
    return edgePage(body, lists.eventsAttended(asked), asked);
  }

  @FieldResolver()
  issued(
    @Root() body: OrganizationNode,
    @Args(() => NeighbourArguments) asked: NeighbourArguments,
  ) {
    return neighbourPage(body, lists.ISSUED, asked);
  }

  @FieldResolver()
  predecessors(
    @Root() body: OrganizationNode,
    @Args(() => NeighbourArguments) asked: NeighbourArguments,
  ) {
    return neighbourPage(body, lists.PREDECESSORS, asked);
  }

  @FieldResolver()
  successors(
    @Root() body: OrganizationNode,
    @Args(() => NeighbourArguments) asked: NeighbourArguments,
  ) {
    return neighbourPage(body, lists.SUCCESSORS, asked);
  }
}
