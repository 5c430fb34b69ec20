/** What is answered for tenures. */
import { FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphEdge } from "../../../schema/index.js";
import { Tenure } from "../../../schema/graphql/index.js";
import { bodyOfPost, fromEnd, toEnd } from "../answering/nodes.js";
import { daySpan } from "../answering/day-span.js";

@Resolver(() => Tenure)
export class TenureResolver {
  @FieldResolver()
  person(@Root() edge: GraphEdge) {
    return fromEnd(edge);
  }

  @FieldResolver()
  post(@Root() edge: GraphEdge) {
    return toEnd(edge);
  }

  @FieldResolver()
  organization(@Root() edge: GraphEdge) {
    return bodyOfPost(edge);
  }

  @FieldResolver()
  status(@Root() { attributes }: GraphEdge) {
    return attributes.status ?? null;
  }

  @FieldResolver()
  observed(@Root() { attributes }: GraphEdge) {
    return attributes.observed ?? [];
  }

  @FieldResolver()
  since(@Root() { attributes }: GraphEdge) {
    return attributes.since ?? null;
  }

  @FieldResolver()
  until(@Root() { attributes }: GraphEdge) {
    return attributes.until ?? null;
  }

  @FieldResolver()
  heldAtLeast(@Root() { attributes }: GraphEdge) {
    return daySpan(attributes.tenure?.heldAtLeast);
  }

  @FieldResolver()
  heldAtMostFrom(@Root() { attributes }: GraphEdge) {
    return attributes.tenure?.heldAtMost.from ?? null;
  }

  @FieldResolver()
  heldAtMostTo(@Root() { attributes }: GraphEdge) {
    return attributes.tenure?.heldAtMost.to ?? null;
  }
}
