/** The answer to: how are these two connected? */
import { Field, Int, ObjectType } from "type-graphql";
import { Edge } from "../edge.js";
import { Node } from "../node.js";
import { Answer } from "./answer.js";

@ObjectType({ simpleResolvers: true, description: "One step of a way (một bước)." })
export class PathStep {
  @Field(() => Node, { description: "Where the step begins (từ)." })
  from!: object;

  @Field(() => Node, { description: "Where it leads (đến)." })
  to!: object;

  @Field(() => [Edge], {
    description: "The relations between the two (quan hệ), with their evidence.",
  })
  edges!: readonly object[];
}

@ObjectType({ simpleResolvers: true, description: "A way from one node to another (đường đi)." })
export class Path {
  @Field(() => Int, { description: "How many steps it has (số bước)." })
  length!: number;

  @Field(() => [PathStep], { description: "The steps (các bước), in their order." })
  steps!: readonly PathStep[];
}

@ObjectType({
  implements: Answer,
  simpleResolvers: true,
  description: "How two nodes are connected (liên hệ giữa hai đối tượng).",
})
export class PathAnswer {
  @Field(() => [Path], { description: "The ways (các đường đi), the shortest first." })
  paths!: readonly Path[];
}
