/** What is answered for participations. */
import { FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphEdge } from "../../../schema/index.js";
import { Participation } from "../../../schema/graphql/index.js";
import { bridgeOf, fromEnd, personOf, toEnd } from "../answering/nodes.js";

@Resolver(() => Participation)
export class ParticipationResolver {
  @FieldResolver()
  participant(@Root() edge: GraphEdge) {
    return fromEnd(edge);
  }

  @FieldResolver()
  person(@Root() edge: GraphEdge) {
    return personOf(edge);
  }

  @FieldResolver()
  event(@Root() edge: GraphEdge) {
    return toEnd(edge);
  }

  @FieldResolver()
  role(@Root() { attributes }: GraphEdge) {
    return attributes.role ?? null;
  }

  @FieldResolver()
  capacity(@Root() { attributes }: GraphEdge) {
    return attributes.capacity ?? [];
  }

  @FieldResolver()
  onBehalfOf(@Root() { attributes }: GraphEdge) {
    return attributes.onBehalfOf ?? null;
  }

  @FieldResolver()
  bridge(@Root() edge: GraphEdge) {
    return bridgeOf(edge);
  }
}
