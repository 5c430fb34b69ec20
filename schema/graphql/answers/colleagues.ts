/** The answer to: who served with this person? */
import { Field, ObjectType } from "type-graphql";
import { Likelihood } from "../enums.js";
import { Organization } from "../organization.js";
import { Person } from "../person.js";
import { DaySpan, Tenure } from "../tenure.js";
import { Answer } from "./answer.js";

@ObjectType({
  simpleResolvers: true,
  description: "Two tenures in one body that ran at the same time (thời gian công tác chung).",
})
export class SharedService {
  @Field(() => Organization, { description: "The body (cơ quan)." })
  organization!: object;

  @Field(() => Tenure, {
    description: "The tenure of the person asked about (nhiệm kỳ của người được hỏi).",
  })
  own!: object;

  @Field(() => Tenure, { description: "The tenure of the colleague (đồng nghiệp)." })
  other!: object;

  @Field(() => Likelihood, { description: "Whether they certainly ran together (khả năng)." })
  likelihood!: string;

  @Field(() => DaySpan, {
    nullable: true,
    description:
      "The days in which both were certainly held (những ngày chung); null where only possible.",
  })
  days!: object | null;
}

@ObjectType({ simpleResolvers: true, description: "One who served with somebody (đồng nghiệp)." })
export class Colleague {
  @Field(() => Person, { description: "The colleague (đồng nghiệp)." })
  person!: object;

  @Field(() => [SharedService], { description: "Where and when both served (cùng công tác)." })
  shared!: readonly SharedService[];
}

@ObjectType({
  implements: Answer,
  simpleResolvers: true,
  description: "Who served in the same bodies at the same time (đồng nghiệp).",
})
export class ColleaguesAnswer {
  @Field(() => Person, { description: "Whose colleagues (người)." })
  person!: object;

  @Field(() => [Colleague], {
    description: "The colleagues (đồng nghiệp), those with most in common first.",
  })
  colleagues!: readonly Colleague[];
}
