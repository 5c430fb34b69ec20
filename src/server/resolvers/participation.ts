/** What is answered for participations. */
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphEdge } from "../../../schema/index.js";
import { Participation } from "../../../schema/graphql/index.js";
import type { GraphContext } from "../graph-context.js";
import { bridgeOf, fromEnd, personOf, toEnd } from "../answering/nodes.js";

@Resolver(() => Participation)
export class ParticipationResolver {
  @FieldResolver()
  participant(@Root() edge: GraphEdge, @Ctx() context: GraphContext) {
    return fromEnd(context, edge);
  }

  @FieldResolver()
  person(@Root() edge: GraphEdge, @Ctx() context: GraphContext) {
    return personOf(context, edge);
  }

  @FieldResolver()
  event(@Root() edge: GraphEdge, @Ctx() context: GraphContext) {
    return toEnd(context, edge);
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
  bridge(@Root() edge: GraphEdge, @Ctx() context: GraphContext) {
    return bridgeOf(context, edge);
  }
}
