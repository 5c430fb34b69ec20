/** What is answered for events and their venues. */
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { EventNode, GraphEdge } from "../../../schema/index.js";
import {
  Event,
  EventVenue,
  NameArguments,
  NeighbourArguments,
  ParticipationListArguments,
} from "../../../schema/graphql/index.js";
import type { GraphContext } from "../graph-context.js";
import { edgePage, edgesAt, neighbourPage } from "../answering/edges.js";
import { toEnd } from "../answering/nodes.js";
import { eventTypeIn } from "../answering/names.js";
import * as lists from "./lists-of-edges.js";

@Resolver(() => Event)
export class EventResolver {
  @FieldResolver()
  type(@Root() event: EventNode, @Args(() => NameArguments) { lang }: NameArguments) {
    return eventTypeIn(event, lang);
  }

  @FieldResolver()
  venues(@Root() event: EventNode, @Ctx() context: GraphContext) {
    return edgesAt(context, event, lists.VENUES_OF_EVENT);
  }

  @FieldResolver()
  participations(
    @Root() event: EventNode,
    @Args(() => ParticipationListArguments) asked: ParticipationListArguments,
    @Ctx() context: GraphContext,
  ) {
    return edgePage(context, event, lists.participants(asked), asked);
  }

  @FieldResolver()
  organizers(
    @Root() event: EventNode,
    @Args(() => NeighbourArguments) asked: NeighbourArguments,
    @Ctx() context: GraphContext,
  ) {
    return neighbourPage(context, event, lists.ORGANIZERS, asked);
  }

  @FieldResolver()
  documents(
    @Root() event: EventNode,
    @Args(() => NeighbourArguments) asked: NeighbourArguments,
    @Ctx() context: GraphContext,
  ) {
    return neighbourPage(context, event, lists.CITED, asked);
  }
}

@Resolver(() => EventVenue)
export class EventVenueResolver {
  @FieldResolver()
  place(@Root() edge: GraphEdge, @Ctx() context: GraphContext) {
    return toEnd(context, edge);
  }

  @FieldResolver()
  venue(@Root() { attributes }: GraphEdge) {
    return attributes.venue ?? "MAIN";
  }
}
