/** What every relation says about how well it is shown; what leads on stands in `links.ts`. */
import { Field, ID, Int, InterfaceType } from "type-graphql";
import type { Certainty as CertaintyValue } from "../index.js";
import { Certainty, Likelihood } from "./enums.js";

@InterfaceType({
  description: "Something that articles say, with the quotes that show it (có dẫn chứng).",
})
export abstract class Evidenced {
  @Field(() => ID, { description: "The id of the relation (mã quan hệ)." })
  id!: string;

  @Field(() => Certainty, { description: "How plainly the articles say it (độ chắc chắn)." })
  certainty!: CertaintyValue;

  @Field(() => Int, { description: "In how many articles (bài báo) it stands." })
  articleCount!: number;

  @Field(() => Int, {
    description: "In how many independent articles it stands (bài báo độc lập): copies count once.",
  })
  independentArticleCount!: number;

  @Field(() => Likelihood, {
    nullable: true,
    description: "Whether it was so at a date (tại ngày); null where it certainly was not.",
  })
  likelihood!: string | null;
}
