/** The answer to: what does the graph hold? */
import { Field, Int, ObjectType } from "type-graphql";
import { Kind, OrganizationKind, Rank } from "../enums.js";
import { PartialDateScalar } from "../partial-date.js";

@ObjectType({
  simpleResolvers: true,
  description: "How many nodes of a kind there are (số nút mỗi loại).",
})
export class KindCount {
  @Field(() => Kind, { description: "The kind (loại)." })
  kind!: string;

  @Field(() => Int, { description: "How many there are (số lượng)." })
  count!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: "How many bodies of a kind there are (số cơ quan mỗi loại).",
})
export class OrganizationKindCount {
  @Field(() => OrganizationKind, { description: "The kind of body (loại cơ quan)." })
  organizationKind!: string;

  @Field(() => Int, { description: "How many there are (số lượng)." })
  count!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: "How many posts of a rank there are (số chức vụ mỗi bậc).",
})
export class RankCount {
  @Field(() => Rank, { description: "The rank (bậc)." })
  rank!: string;

  @Field(() => Int, { description: "How many posts have it (số chức vụ)." })
  postCount!: number;
}

@ObjectType({ simpleResolvers: true, description: "What the graph holds, in numbers (thống kê)." })
export class StatsAnswer {
  @Field(() => String, { description: "The version of the graph (phiên bản); cite it." })
  version!: string;

  @Field(() => [KindCount], { description: "Nodes of each kind (loại) that occurs." })
  kinds!: readonly KindCount[];

  @Field(() => [OrganizationKindCount], {
    description: "Bodies of each kind (loại cơ quan) that occurs.",
  })
  organizationKinds!: readonly OrganizationKindCount[];

  @Field(() => [RankCount], { description: "Posts of each rank (bậc) that occurs." })
  ranks!: readonly RankCount[];

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: "The date of the first event (sự kiện đầu tiên), or the day it cannot be after.",
  })
  firstEvent!: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: "The date of the last event (sự kiện gần nhất), or the day it cannot be after.",
  })
  lastEvent!: string | null;
}
