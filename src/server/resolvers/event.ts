/** What is answered for events and their venues. */
import { Args, FieldResolver, Resolver, Root } from "type-graphql";
import type { EventNode, GraphEdge } from "../../../schema/index.js";
import {
  Event,
  EventVenue,
  NameArguments,
  NeighbourArguments,
  ParticipationListArguments,
} from "../../../schema/graphql/index.js";
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
  venues(@Root() event: EventNode) {
    return edgesAt(event, lists.VENUES_OF_EVENT);
  }

  @FieldResolver()
  participations(
    @Root() event: EventNode,
    @Args(() => ParticipationListArguments) asked: ParticipationListArguments,
  ) {
    return edgePage(event, lists.participants(asked), asked);
  }

  @FieldResolver()
  organizers(@Root() event: EventNode, @Args(() => NeighbourArguments) asked: NeighbourArguments) {
    return neighbourPage(event, lists.ORGANIZERS, asked);
  }

  @FieldResolver()
  documents(@Root() event: EventNode, @Args(() => NeighbourArguments) asked: NeighbourArguments) {
    return neighbourPage(event, lists.CITED, asked);
  }
}

@Resolver(() => EventVenue)
export class EventVenueResolver {
  @FieldResolver()
  place(@Root() edge: GraphEdge) {
    return toEnd(edge);
  }

  @FieldResolver()
  venue(@Root() { attributes }: GraphEdge) {
    return attributes.venue ?? "MAIN";
  }
}
