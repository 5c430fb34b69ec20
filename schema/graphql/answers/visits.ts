/** The answer to: which official was in which province? */
import { Field, ObjectType } from "type-graphql";
import { Edge } from "../edge.js";
import { Certainty } from "../enums.js";
import { Event } from "../event.js";
import { Evidence } from "../evidence.js";
import { Node } from "../node.js";
import { Participation } from "../participation.js";
import { Person } from "../person.js";
import { Place } from "../place.js";
import { Tenure } from "../tenure.js";
import { Answer } from "./answer.js";

@ObjectType({
  simpleResolvers: true,
  description: "An official in a province at one event (một lần có mặt).",
})
export class VisitOccasion {
  @Field(() => Event, { description: "The event (sự kiện)." })
  event!: object;

  @Field(() => Place, { description: "The province as it was at the time (tỉnh khi đó)." })
  provinceThen!: object;

  @Field(() => Participation, { description: "The part the official took (vai trò, tư cách)." })
  participation!: object;

  @Field(() => Edge, {
    nullable: true,
    description:
      "What shows where the event was held (nơi diễn ra); null where the participation shows it.",
  })
  venue!: object | null;

  @Field(() => [Tenure], {
    description: "The tenures in whose capacity the official came (tư cách).",
  })
  tenures!: readonly object[];

  @Field(() => Certainty, {
    description: "The certainty of the weaker of participation and venue (độ chắc chắn).",
  })
  certainty!: string;

  @Field(() => [Evidence], {
    description: "The quotes for participation and venue together (trích dẫn).",
  })
  evidence!: readonly object[];
}

@ObjectType({
  simpleResolvers: true,
  description: "An official and a province in which the official was (cán bộ và địa phương).",
})
export class Visit {
  @Field(() => Person, { description: "The official (cán bộ)." })
  official!: object;

  @Field(() => Place, {
    description: "The province (tỉnh, thành phố); with `followSuccession` what it became.",
  })
  province!: object;

  @Field(() => [VisitOccasion], { description: "The occasions (các lần), the earliest first." })
  occasions!: readonly VisitOccasion[];
}

@ObjectType({ simpleResolvers: true, description: "Visits that belong together (nhóm)." })
export class VisitGroup {
  @Field(() => String, { description: "The id of a node, or a year (khóa của nhóm)." })
  key!: string;

  @Field(() => Node, {
    nullable: true,
    description:
      "The official, province or body of the group (đối tượng của nhóm); null for a year.",
  })
  node!: object | null;

  @Field(() => [Visit], { description: "The visits of the group (các chuyến đi)." })
  visits!: readonly Visit[];
}

@ObjectType({
  implements: Answer,
  simpleResolvers: true,
  description: "Which officials were in which provinces (cán bộ nào đã đến địa phương nào).",
})
export class VisitsAnswer {
  @Field(() => [Visit], {
    description:
      "Pairs of official and province (cán bộ và tỉnh): the busiest officials first, and of each the " +
      "provinces with most occasions.",
  })
  visits!: readonly Visit[];

  @Field(() => [VisitGroup], {
    description: "The same in groups (theo nhóm); empty without `groupBy`.",
  })
  groups!: readonly VisitGroup[];
}
