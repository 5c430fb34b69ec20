/** Persons. */
import { Field, ObjectType } from "type-graphql";
import { ParticipationConnection, TenureConnection } from "./connections.js";
import { Node } from "./node.js";

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    "A human being named with surname and given name (người). Marks are identity: Hùng and Hưng " +
    "are two people.",
})
export class Person {
  @Field(() => TenureConnection.Connection, {
    description: "The posts that the person holds or held (chức vụ đã và đang giữ).",
  })
  tenures!: object;

  @Field(() => ParticipationConnection.Connection, {
    description: "The events in which the person took part (sự kiện đã tham gia).",
  })
  participations!: object;
}
