/** What is answered for places. */
import { Args, FieldResolver, Resolver, Root } from "type-graphql";
import type { PlaceNode } from "../../../schema/index.js";
import { NeighbourArguments, Place } from "../../../schema/graphql/index.js";
import { neighbourPage } from "../answering/edges.js";
import * as lists from "./lists-of-edges.js";

@Resolver(() => Place)
export class PlaceResolver {
  @FieldResolver()
  partOf(@Root() place: PlaceNode, @Args(() => NeighbourArguments) asked: NeighbourArguments) {
    return neighbourPage(place, lists.PART_OF_PLACES, asked);
  }

  @FieldResolver()
  parts(@Root() place: PlaceNode, @Args(() => NeighbourArguments) asked: NeighbourArguments) {
    return neighbourPage(place, lists.PARTS_OF_PLACE, asked);
  }

  @FieldResolver()
  organizations(
    @Root() place: PlaceNode,
    @Args(() => NeighbourArguments) asked: NeighbourArguments,
  ) {
    return neighbourPage(place, lists.BODIES_OF_PLACE, asked);
  }

  @FieldResolver()
  events(@Root() place: PlaceNode, @Args(() => NeighbourArguments) asked: NeighbourArguments) {
    return neighbourPage(place, lists.HELD_THERE, asked);
  }

  @FieldResolver()
  predecessors(
    @Root() place: PlaceNode,
    @Args(() => NeighbourArguments) asked: NeighbourArguments,
  ) {
    return neighbourPage(place, lists.PREDECESSORS, asked);
  }

  @FieldResolver()
  successors(@Root() place: PlaceNode, @Args(() => NeighbourArguments) asked: NeighbourArguments) {
    return neighbourPage(place, lists.SUCCESSORS, asked);
  }
}
