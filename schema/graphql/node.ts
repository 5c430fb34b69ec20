/** What every node of the graph has, whatever its kind; what leads on stands in `links.ts`. */
import { Field, ID, Int, InterfaceType } from "type-graphql";
import type { Kind as KindValue } from "../index.js";
import { Kind, Likelihood } from "./enums.js";

@InterfaceType({
  description:
    "A node of the graph (nút): a person, post, body, event, document, place or article. " +
    "An id that was given before a merger of nodes answers with the present node.",
})
export abstract class Node {
  @Field(() => ID, { description: "The global id (mã), readable and the same on every machine." })
  id!: string;

  @Field(() => Kind, { description: "The kind of thing (loại)." })
  kind!: KindValue;

  @Field(() => String, {
    description: "The display name (tên), Vietnamese unless asked otherwise.",
  })
  name!: string;

  @Field(() => Int, { description: "How many claims (khẳng định) name it." })
  claimCount!: number;

  @Field(() => Int, { description: "How many articles (bài báo) name it, copies counted each." })
  articleCount!: number;

  @Field(() => Int, {
    description: "How many independent articles name it (bài báo độc lập): copies count once.",
  })
  independentArticleCount!: number;

  @Field(() => Likelihood, {
    nullable: true,
    description:
      "Whether it stood or had happened at a date (tại ngày); null where it certainly had not.",
  })
  likelihood!: string | null;
}
