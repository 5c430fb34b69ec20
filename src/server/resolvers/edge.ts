/** What is answered for relations of whatever type. */
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { datesOf, type GraphEdge } from "../../../schema/index.js";
import { Edge, NameArguments } from "../../../schema/graphql/index.js";
import type { GraphContext } from "../graph-context.js";
import { fromEnd, toEnd } from "../answering/nodes.js";
import { sentenceIn } from "../answering/names.js";

@Resolver(() => Edge)
export class EdgeResolver {
  @FieldResolver()
  from(@Root() edge: GraphEdge, @Ctx() context: GraphContext) {
    return fromEnd(context, edge);
  }

  @FieldResolver()
  to(@Root() edge: GraphEdge, @Ctx() context: GraphContext) {
    return toEnd(context, edge);
  }

  @FieldResolver()
  sentence(
    @Root() edge: GraphEdge,
    @Args(() => NameArguments) { lang }: NameArguments,
    @Ctx() context: GraphContext,
  ) {
    return sentenceIn(context, edge, lang);
  }

  @FieldResolver()
  date(@Root() edge: GraphEdge) {
    return datesOf(edge).first;
  }
}
