/** A quote with its place in an article. */
import { Field, Int, ObjectType } from "type-graphql";
import { Article } from "./article.js";
import { Claim } from "./claim.js";

@ObjectType({
  simpleResolvers: true,
  description: "A verbatim quote (trích dẫn nguyên văn) and where it stands in an article.",
})
export class Evidence {
  @Field(() => String, { description: "The words of the article, exactly (nguyên văn)." })
  quote!: string;

  @Field(() => Int, {
    description: "Where it begins in the original text (vị trí đầu), in UTF-16 units from 0.",
  })
  start!: number;

  @Field(() => Int, {
    description: "Where it ends (vị trí cuối); the unit there is no longer part of it.",
  })
  end!: number;

  @Field(() => Article, {
    nullable: true,
    description: "The article (bài báo); null where the graph no longer holds it.",
  })
  article!: object | null;

  @Field(() => Claim, { description: "What the quote is taken to say (khẳng định)." })
  claim!: object;
}
