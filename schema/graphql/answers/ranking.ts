/** The answer to: who or what stands in the middle of a network? */
import { Field, Float, Int, ObjectType } from "type-graphql";
import { Node } from "../node.js";
import { Answer } from "./answer.js";

@ObjectType({ simpleResolvers: true, description: "A node with its score (thứ hạng)." })
export class Ranked {
  @Field(() => Node, { description: "The node (nút)." })
  node!: object;

  @Field(() => Float, { description: "Its score by the measure asked for (điểm)." })
  score!: number;

  @Field(() => Int, { description: "Its place from 1 (hạng); equal scores share one." })
  place!: number;
}

@ObjectType({
  implements: Answer,
  simpleResolvers: true,
  description:
    "Who or what stands in the middle of a network (xếp hạng). Scores are answers, never facts.",
})
export class RankingAnswer {
  @Field(() => [Ranked], { description: "The highest scores (điểm) first." })
  ranked!: readonly Ranked[];

  @Field(() => Int, { description: "How many nodes the measured network has (số nút)." })
  nodeCount!: number;

  @Field(() => Int, { description: "How many ties the measured network has (số cạnh)." })
  tieCount!: number;
}
