/** A relation between two nodes, of whatever type. */
import { Field, ObjectType } from "type-graphql";
import { Relation } from "./enums.js";
import { Evidenced } from "./evidenced.js";
import { Node } from "./node.js";
import { PartialDateScalar } from "./partial-date.js";

@ObjectType("GraphEdge", {
  implements: Evidenced,
  simpleResolvers: true,
  description:
    "A relation between two nodes (cạnh, quan hệ), read from left to right as a sentence.",
})
export class Edge {
  @Field(() => Relation, { description: "What the edge says (quan hệ)." })
  relation!: string;

  @Field(() => Node, { description: "The left end (chủ thể)." })
  from!: object;

  @Field(() => Node, { description: "The right end (khách thể)." })
  to!: object;

  @Field(() => String, { description: "The edge as a sentence (đọc thành câu)." })
  sentence!: string;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: "The first date that the edge carries (ngày); null where it carries none.",
  })
  date!: string | null;
}
