/** What is answered for every relation that articles show. */
import { Args, FieldResolver, Resolver, Root } from "type-graphql";
import { edgeAsOf, type GraphEdge } from "../../../schema/index.js";
import { DateArguments, Evidenced, QuoteArguments } from "../../../schema/graphql/index.js";
import { articleCount, independentCount, quotesOf } from "../answering/quotes.js";

@Resolver(() => Evidenced)
export class EvidencedResolver {
  @FieldResolver()
  articleCount(@Root() edge: GraphEdge) {
    return articleCount(edge);
  }

  @FieldResolver()
  independentArticleCount(@Root() edge: GraphEdge) {
    return independentCount(edge);
  }

  @FieldResolver()
  evidence(@Root() edge: GraphEdge, @Args(() => QuoteArguments) { first }: QuoteArguments) {
    return quotesOf(edge, first);
  }

  @FieldResolver()
  likelihood(@Root() edge: GraphEdge, @Args(() => DateArguments) { asOf }: DateArguments) {
    return edgeAsOf(edge, asOf);
  }
}
