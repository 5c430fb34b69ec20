/** The answer to: what happened around this node? */
import { Field, ObjectType } from "type-graphql";
import { Edge } from "../edge.js";
import { MomentKind } from "../enums.js";
import { Node } from "../node.js";
import { PartialDateScalar } from "../partial-date.js";
import { Answer } from "./answer.js";

@ObjectType({ simpleResolvers: true, description: "A moment of a timeline (mốc thời gian)." })
export class Moment {
  @Field(() => PartialDateScalar, {
    nullable: true,
    description: "When it was (ngày); null where no article says.",
  })
  date!: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      "Where the date is unknown: the day after which it cannot have been (không muộn hơn).",
  })
  notAfter!: string | null;

  @Field(() => MomentKind, { description: "What happened (loại mốc)." })
  what!: string;

  @Field(() => Edge, { description: "The relation that says so (quan hệ), with its evidence." })
  edge!: object;

  @Field(() => Node, {
    description: "The event, post, document or place at the other end (đầu kia).",
  })
  other!: object;
}

@ObjectType({
  implements: Answer,
  simpleResolvers: true,
  description: "What happened around a node, in the order of time (dòng thời gian).",
})
export class TimelineAnswer {
  @Field(() => Node, { description: "Whose timeline (đối tượng)." })
  node!: object;

  @Field(() => [Moment], {
    description: "The moments (các mốc), the earliest first; what has no date stands last.",
  })
  moments!: readonly Moment[];
}
