/** The picture of an answer. */
import { Field, ObjectType } from "type-graphql";
import { Edge } from "../edge.js";
import { Node } from "../node.js";

@ObjectType({
  simpleResolvers: true,
  description:
    "What an answer draws (đồ thị con): nodes, and the edges between them with their evidence.",
})
export class Subgraph {
  @Field(() => [Node], { description: "The nodes (nút), sorted by id." })
  nodes!: readonly object[];

  @Field(() => [Edge], {
    description: "The edges (cạnh), sorted by id; both ends are nodes of it.",
  })
  edges!: readonly object[];
}
