/** What is answered for every node. */
import { Args, FieldResolver, Resolver, Root } from "type-graphql";
import { nodeAsOf, type GraphNode } from "../../../schema/index.js";
import {
  DateArguments,
  NameArguments,
  NeighbourArguments,
  Node,
  QuoteArguments,
  RelationListArguments,
} from "../../../schema/graphql/index.js";
import { edgePage, neighbourPage } from "../answering/edges.js";
import { nameIn } from "../answering/names.js";
import { articleCount, quotesOf } from "../answering/quotes.js";
import { relationsAsked, REPORTED } from "./lists-of-edges.js";

@Resolver(() => Node)
export class NodeResolver {
  @FieldResolver()
  name(@Root() node: GraphNode, @Args(() => NameArguments) { lang }: NameArguments) {
    return nameIn(node, lang);
  }

  @FieldResolver()
  claimCount(@Root() node: GraphNode) {
    return node.claims.length;
  }

  @FieldResolver()
  articleCount(@Root() node: GraphNode) {
    return articleCount(node);
  }

  @FieldResolver()
  independentArticleCount(@Root() node: GraphNode) {
    return node.independent ?? articleCount(node);
  }

  @FieldResolver()
  evidence(@Root() node: GraphNode, @Args(() => QuoteArguments) { first }: QuoteArguments) {
    return quotesOf(node, first);
  }

  @FieldResolver()
  articles(@Root() node: GraphNode, @Args(() => NeighbourArguments) asked: NeighbourArguments) {
    return neighbourPage(node, REPORTED, asked);
  }

  @FieldResolver()
  edges(@Root() node: GraphNode, @Args(() => RelationListArguments) asked: RelationListArguments) {
    return edgePage(node, relationsAsked(asked), asked);
  }

  @FieldResolver()
  likelihood(@Root() node: GraphNode, @Args(() => DateArguments) { asOf }: DateArguments) {
    return nodeAsOf(node, asOf);
  }
}
