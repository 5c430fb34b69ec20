/** The answer to: which posts has this person held? */
import { Field, Int, ObjectType } from "type-graphql";
import { Likelihood } from "../enums.js";
import { Organization } from "../organization.js";
import { Person } from "../person.js";
import { Post } from "../post.js";
import { Tenure } from "../tenure.js";
import { Answer } from "./answer.js";

@ObjectType({ simpleResolvers: true, description: "One post of a career (một chặng công tác)." })
export class CareerStep {
  @Field(() => Tenure, { description: "The tenure, with its dates and quotes (nhiệm kỳ)." })
  tenure!: object;

  @Field(() => Post, { description: "The post (chức vụ)." })
  post!: object;

  @Field(() => Organization, { description: "The body to which it belongs (cơ quan)." })
  organization!: object;

  @Field(() => Likelihood, {
    nullable: true,
    description: "Whether it was held at `asOf` (khả năng); null where no date was asked about.",
  })
  likelihood!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Levels of rank above the step before (thăng tiến), below where negative; null for the " +
      "first step and for posts outside the scale.",
  })
  rise!: number | null;
}

@ObjectType({
  implements: Answer,
  simpleResolvers: true,
  description: "The posts that somebody holds or held (quá trình công tác).",
})
export class CareerAnswer {
  @Field(() => Person, { description: "Whose career (người)." })
  person!: object;

  @Field(() => [CareerStep], { description: "The posts (các chức vụ), the earliest first." })
  steps!: readonly CareerStep[];
}
