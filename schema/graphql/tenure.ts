/** Tenures: who held which post, from when to when, as far as articles say. */
import { Field, ID, ObjectType } from "type-graphql";
import { BoundReason, TenureStatus } from "./enums.js";
import { Evidenced } from "./evidenced.js";
import { Organization } from "./organization.js";
import { PartialDateScalar } from "./partial-date.js";
import { Person } from "./person.js";
import { Post } from "./post.js";

@ObjectType({
  simpleResolvers: true,
  description: "A span of days (khoảng thời gian), both ends included.",
})
export class DaySpan {
  @Field(() => String, { description: "The first day (ngày đầu), as YYYY-MM-DD." })
  first!: string;

  @Field(() => String, { description: "The last day (ngày cuối), as YYYY-MM-DD." })
  last!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: "A day beyond which a tenure cannot reach, and why (giới hạn).",
})
export class TenureBound {
  @Field(() => String, { description: "The day (ngày), as YYYY-MM-DD." })
  day!: string;

  @Field(() => BoundReason, { description: "Why it cannot reach beyond (lý do)." })
  reason!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      "The id of the person (người) who held the post instead, where that is the reason.",
  })
  by!: string | null;
}

@ObjectType({
  implements: Evidenced,
  simpleResolvers: true,
  description:
    "A person in a post (nhiệm kỳ, thời gian giữ chức). Observed is not asserted: an article that " +
    "calls somebody Thứ trưởng shows one day of the tenure, not its beginning.",
})
export class Tenure {
  @Field(() => Person, { description: "Who holds the post (người giữ chức)." })
  person!: object;

  @Field(() => Post, { description: "The post (chức vụ)." })
  post!: object;

  @Field(() => Organization, { description: "The body to which the post belongs (cơ quan)." })
  organization!: object;

  @Field(() => TenureStatus, {
    nullable: true,
    description: "How articles present it (đương nhiệm, nguyên, quyền, vừa được bổ nhiệm).",
  })
  status!: string | null;

  @Field(() => [PartialDateScalar], {
    description: "The days on which articles observed it (ngày được nêu), the earliest first.",
  })
  observed!: readonly string[];

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: "The day on which articles say that it began (từ ngày); null where none says.",
  })
  since!: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: "The day on which articles say that it ended (đến ngày); null where none says.",
  })
  until!: string | null;

  @Field(() => DaySpan, {
    nullable: true,
    description: "The days in which it was certainly held (chắc chắn giữ chức); null where none.",
  })
  heldAtLeast!: DaySpan | null;

  @Field(() => TenureBound, {
    nullable: true,
    description:
      "The day before which it cannot have begun (sớm nhất); null where nothing is known.",
  })
  heldAtMostFrom!: TenureBound | null;

  @Field(() => TenureBound, {
    nullable: true,
    description:
      "The day after which it cannot have gone on (muộn nhất); null where nothing is known.",
  })
  heldAtMostTo!: TenureBound | null;
}
