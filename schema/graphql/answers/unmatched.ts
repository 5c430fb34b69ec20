/** The answer to: what was not understood? */
import { Field, Int, ObjectType } from "type-graphql";

@ObjectType({
  simpleResolvers: true,
  description: "A phrase that looked like a title, a body or a place (cụm từ chưa nhận ra).",
})
export class UnmatchedPhrase {
  @Field(() => String, { description: "What it looked like (trông giống): title, body or place." })
  kind!: string;

  @Field(() => String, { description: "The phrase, as it stands in the articles (cụm từ)." })
  phrase!: string;

  @Field(() => Int, { description: "How often it stands in the articles (số lần)." })
  count!: number;

  @Field(() => String, { description: "A sentence in which it stands (câu ví dụ)." })
  sentence!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: "What reading did not understand (những gì chưa nhận ra được).",
})
export class UnmatchedAnswer {
  @Field(() => [UnmatchedPhrase], { description: "The phrases (cụm từ), the most frequent first." })
  phrases!: readonly UnmatchedPhrase[];
}
