/** The answer to: who held this post? */
import { Field, ObjectType } from "type-graphql";
import { Likelihood } from "../enums.js";
import { Person } from "../person.js";
import { Post } from "../post.js";
import { Tenure } from "../tenure.js";
import { Answer } from "./answer.js";

@ObjectType({ simpleResolvers: true, description: "One who held a post (người giữ chức)." })
export class Holder {
  @Field(() => Person, { description: "The person (người)." })
  person!: object;

  @Field(() => Tenure, { description: "The tenure, with its dates and quotes (nhiệm kỳ)." })
  tenure!: object;

  @Field(() => Post, {
    description:
      "The post (chức vụ); with `followSuccession` perhaps that of a predecessor or successor.",
  })
  post!: object;

  @Field(() => Likelihood, {
    nullable: true,
    description: "Whether it was held at `asOf` (khả năng); null where no date was asked about.",
  })
  likelihood!: string | null;
}

@ObjectType({
  implements: Answer,
  simpleResolvers: true,
  description: "Who held a post over time, or at a date (những người giữ chức qua các thời kỳ).",
})
export class HoldersAnswer {
  @Field(() => Post, { description: "The post asked about (chức vụ)." })
  post!: object;

  @Field(() => [Holder], { description: "Who held it (người giữ chức), the earliest first." })
  holders!: readonly Holder[];
}
