/** What is answered for relations of whatever type. */
import { Args, FieldResolver, Resolver, Root } from "type-graphql";
import { datesOf, type GraphEdge } from "../../../schema/index.js";
import { Edge, NameArguments } from "../../../schema/graphql/index.js";
import { fromEnd, toEnd } from "../answering/nodes.js";
import { sentenceIn } from "../answering/names.js";

@Resolver(() => Edge)
export class EdgeResolver {
  @FieldResolver()
  from(@Root() edge: GraphEdge) {
    return fromEnd(edge);
  }

  @FieldResolver()
  to(@Root() edge: GraphEdge) {
    return toEnd(edge);
  }

  @FieldResolver()
  sentence(@Root() edge: GraphEdge, @Args(() => NameArguments) { lang }: NameArguments) {
    return sentenceIn(edge, lang);
  }

  @FieldResolver()
  date(@Root() edge: GraphEdge) {
    return datesOf(edge).first;
  }
}
