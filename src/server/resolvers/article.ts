/** What is answered for articles. */
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { ArticleNode } from "../../../schema/index.js";
import { Article, NeighbourArguments, PageArguments } from "../../../schema/graphql/index.js";
import type { GraphContext } from "../graph-context.js";
import { neighbourPage } from "../answering/edges.js";
import { claimPage, textOf } from "../answering/quotes.js";
import { REPORTS } from "./lists-of-edges.js";

@Resolver(() => Article)
export class ArticleResolver {
  @FieldResolver()
  text(@Root() article: ArticleNode, @Ctx() context: GraphContext) {
    return textOf(context, article);
  }

  @FieldResolver()
  claims(
    @Root() article: ArticleNode,
    @Args(() => PageArguments) asked: PageArguments,
    @Ctx() context: GraphContext,
  ) {
    return claimPage(context, article, asked);
  }

  @FieldResolver()
  reports(
    @Root() article: ArticleNode,
    @Args(() => NeighbourArguments) asked: NeighbourArguments,
    @Ctx() context: GraphContext,
  ) {
    return neighbourPage(context, article, REPORTS, asked);
  }
}
