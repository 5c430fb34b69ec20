/** What is answered for articles. */
import { Args, FieldResolver, Resolver, Root } from "type-graphql";
import type { ArticleNode } from "../../../schema/index.js";
import { Article, NeighbourArguments, PageArguments } from "../../../schema/graphql/index.js";
import { neighbourPage } from "../answering/edges.js";
import { claimPage, textOf } from "../answering/quotes.js";
import { REPORTS } from "./lists-of-edges.js";

@Resolver(() => Article)
export class ArticleResolver {
  @FieldResolver()
  text(@Root() article: ArticleNode) {
    return textOf(article);
  }

  @FieldResolver()
  claims(@Root() article: ArticleNode, @Args(() => PageArguments) asked: PageArguments) {
    return claimPage(article, asked);
  }

  @FieldResolver()
  reports(@Root() article: ArticleNode, @Args(() => NeighbourArguments) asked: NeighbourArguments) {
    return neighbourPage(article, REPORTS, asked);
  }
}
