/** Participations: who took part in which event, as what, for whom and where. */
import { Field, ObjectType } from "type-graphql";
import { ParticipationRole } from "./enums.js";
import { Event } from "./event.js";
import { Evidenced } from "./evidenced.js";
import { Node } from "./node.js";
import { Person } from "./person.js";
import { Place } from "./place.js";

@ObjectType({
  implements: Evidenced,
  simpleResolvers: true,
  description: "Somebody at an event (sự tham gia), with role, capacity and place.",
})
export class Participation {
  @Field(() => Node, { description: "The person or body that took part (bên tham gia)." })
  participant!: object;

  @Field(() => Person, {
    nullable: true,
    description: "The person who took part (người tham gia); null where it was a body.",
  })
  person!: object | null;

  @Field(() => Event, { description: "The event (sự kiện)." })
  event!: object;

  @Field(() => ParticipationRole, {
    nullable: true,
    description: "The strongest role (vai trò) that articles give: chair before host.",
  })
  role!: string | null;

  @Field(() => [String], {
    description: "The posts in which somebody took part (tư cách), each as `title, body`.",
  })
  capacity!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: "The body for which somebody came (thay mặt); null where unsaid.",
  })
  onBehalfOf!: string | null;

  @Field(() => Place, {
    nullable: true,
    description:
      "Where somebody sat, if at a bridge point (điểm cầu); null for the main venue. Who sat at a " +
      "bridge point was there and nowhere else.",
  })
  bridge!: object | null;
}
