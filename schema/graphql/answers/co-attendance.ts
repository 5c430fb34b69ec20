/** The answer to: who was at the same events as whom? */
import { Field, Float, ObjectType } from "type-graphql";
import { Event } from "../event.js";
import { Person } from "../person.js";
import { Answer } from "./answer.js";

@ObjectType({ simpleResolvers: true, description: "Two people tied by events (cùng dự sự kiện)." })
export class AttendancePair {
  @Field(() => Person, { description: "One of the two (người thứ nhất)." })
  left!: object;

  @Field(() => Person, { description: "The other (người thứ hai)." })
  right!: object;

  @Field(() => Float, { description: "The weight of the tie (trọng số), by the rule asked for." })
  weight!: number;

  @Field(() => [Event], { description: "The events that tie them (sự kiện), the earliest first." })
  events!: readonly object[];
}

@ObjectType({
  implements: Answer,
  simpleResolvers: true,
  description: "Who was at the same events as whom (mạng lưới cùng dự sự kiện).",
})
export class CoAttendanceAnswer {
  @Field(() => [AttendancePair], { description: "The pairs (các cặp), the heaviest first." })
  pairs!: readonly AttendancePair[];
}
