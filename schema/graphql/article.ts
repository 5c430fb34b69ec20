/** Articles. */
import { Field, ObjectType } from "type-graphql";
import { ClaimConnection, NodeConnection } from "./connections.js";
import { Node } from "./node.js";
import { PartialDateScalar } from "./partial-date.js";

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "One text as one outlet published it (bài báo). Every claim quotes one.",
})
export class Article {
  @Field(() => String, { nullable: true, description: "Where it was published (đường dẫn)." })
  url!: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: "When it was published (ngày đăng); null where unknown.",
  })
  published!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The outlet (cơ quan báo chí); null where unknown.",
  })
  publisher!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The original text (toàn văn), to which offsets refer; null where not kept.",
  })
  text!: string | null;

  @Field(() => ClaimConnection.Connection, { description: "What it says (các khẳng định)." })
  claims!: object;

  @Field(() => NodeConnection.Connection, {
    description: "Whom and what it reports (những đối tượng được nêu).",
  })
  reports!: object;
}
