/** What is answered for every relation that articles show. */
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { edgeAsOf, type GraphEdge } from "../../../schema/index.js";
import { DateArguments, Evidenced, QuoteArguments } from "../../../schema/graphql/index.js";
import type { GraphContext } from "../graph-context.js";
import { articleCount, independentCount, quotesOf } from "../answering/quotes.js";

@Resolver(() => Evidenced)
export class EvidencedResolver {
  @FieldResolver()
  articleCount(@Root() edge: GraphEdge, @Ctx() context: GraphContext) {
    return articleCount(context, edge);
  }

  @FieldResolver()
  independentArticleCount(@Root() edge: GraphEdge, @Ctx() context: GraphContext) {
    return independentCount(context, edge);
  }

  @FieldResolver()
  evidence(
    @Root() edge: GraphEdge,
    @Args(() => QuoteArguments) { first }: QuoteArguments,
    @Ctx() context: GraphContext,
  ) {
    return quotesOf(context, edge, first);
  }

  @FieldResolver()
  likelihood(@Root() edge: GraphEdge, @Args(() => DateArguments) { asOf }: DateArguments) {
    return edgeAsOf(edge, asOf);
  }
}
