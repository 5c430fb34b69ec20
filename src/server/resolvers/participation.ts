/** What is answered for participations. */
import { Args, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphEdge } from "../../../schema/index.js";
import { NameArguments, Participation } from "../../../schema/graphql/index.js";
import { bodyNameIn, capacityIn } from "../answering/names.js";
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
  capacity(@Root() { attributes }: GraphEdge, @Args(() => NameArguments) { lang }: NameArguments) {
    return (attributes.capacity ?? []).map((each) => capacityIn(each, lang));
  }

  @FieldResolver()
  onBehalfOf(
    @Root() { attributes }: GraphEdge,
    @Args(() => NameArguments) { lang }: NameArguments,
  ) {
    return attributes.onBehalfOf ? bodyNameIn(attributes.onBehalfOf, lang) : null;
  }

  @FieldResolver()
  bridge(@Root() edge: GraphEdge) {
    return bridgeOf(edge);
  }
}
