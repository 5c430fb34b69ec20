/** The answer to: who and what lies around this node? */
import { Field, Int, ObjectType } from "type-graphql";
import { Node } from "../node.js";
import { Answer } from "./answer.js";

@ObjectType({ simpleResolvers: true, description: "A node near another (nút lân cận)." })
export class Neighbour {
  @Field(() => Node, { description: "The node (nút)." })
  node!: object;

  @Field(() => Int, { description: "How many steps away (số bước)." })
  distance!: number;
}

@ObjectType({
  implements: Answer,
  simpleResolvers: true,
  description: "What lies around a node (lân cận).",
})
export class NeighbourhoodAnswer {
  @Field(() => Node, { description: "The node in the middle (nút trung tâm)." })
  node!: object;

  @Field(() => [Neighbour], {
    description: "The nearest first (gần nhất trước), and of those the ones that most claims name.",
  })
  neighbours!: readonly Neighbour[];
}
