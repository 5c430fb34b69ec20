/** Claims, and what they are about. */
import { Field, ID, ObjectType } from "type-graphql";
import type { Kind as KindValue } from "../index.js";
import { Certainty, Kind, ParticipationRole, Relation, TenureStatus, Venue } from "./enums.js";
import { Evidence } from "./evidence.js";
import { PartialDateScalar } from "./partial-date.js";

@ObjectType({
  simpleResolvers: true,
  description:
    "What a claim is about, as one article lets it be named (đối tượng được nêu). Which node it " +
    "became was decided later, from all articles.",
})
export class Referent {
  @Field(() => Kind, { description: "The kind of thing (loại)." })
  kind!: KindValue;

  @Field(() => String, {
    description: "Its name in the article (tên trong bài), written out in full.",
  })
  name!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    "What one article says (khẳng định): subject, relation, object, and the quote that shows it. " +
    "Nodes and edges of the graph are derived from claims.",
})
export class Claim {
  @Field(() => ID, {
    description: "A hash of its content (mã): reading twice gives the same claim.",
  })
  id!: string;

  @Field(() => Referent, { description: "Of whom or what it is said (chủ thể)." })
  subject!: Referent;

  @Field(() => Relation, { description: "What is said (quan hệ)." })
  relation!: string;

  @Field(() => Referent, { description: "What it is said in relation to (khách thể)." })
  object!: Referent;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      "When it was so, or was seen to be so (thời điểm); null where the article gives no day.",
  })
  date!: string | null;

  @Field(() => Certainty, { description: "How plainly the article says it (độ chắc chắn)." })
  certainty!: string;

  @Field(() => String, { description: "The rule that read it (quy tắc): `appointment/active`." })
  rule!: string;

  @Field(() => Evidence, { description: "The quote that shows it (trích dẫn)." })
  evidence!: object;

  @Field(() => TenureStatus, {
    nullable: true,
    description: "Of a tenure: how the article presents it (tình trạng).",
  })
  status!: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: "Of a tenure: the stated beginning (từ ngày).",
  })
  since!: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: "Of a tenure: the stated end (đến ngày).",
  })
  until!: string | null;

  @Field(() => ParticipationRole, {
    nullable: true,
    description: "Of a participation: the role (vai trò).",
  })
  role!: string | null;

  @Field(() => [String], {
    description: "Of a participation: the posts in which somebody took part (tư cách).",
  })
  capacity!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: "Of a participation: the body for which somebody came (thay mặt).",
  })
  onBehalfOf!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Of a participation: the province of the bridge point (điểm cầu).",
  })
  bridge!: string | null;

  @Field(() => Venue, {
    nullable: true,
    description: "Of a place of an event: main venue or bridge point (điểm cầu).",
  })
  venue!: string | null;
}
