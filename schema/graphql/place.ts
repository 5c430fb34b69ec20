/** Places. */
import { Field, ObjectType } from "type-graphql";
import { EventConnection, OrganizationConnection, PlaceConnection } from "./connections.js";
import { PlaceLevel } from "./enums.js";
import { Node } from "./node.js";

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    "An administrative unit as it stood in a span of time (địa danh, đơn vị hành chính). Bắc Ninh " +
    "before and after 1 July 2025 are two places.",
})
export class Place {
  @Field(() => PlaceLevel, { description: "Its level (cấp): province, district, commune." })
  level!: string;

  @Field(() => String, {
    nullable: true,
    description: "Its official code (mã); it means this unit only together with `validFrom`.",
  })
  code!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The day from which it stands (từ ngày); null where older than the table.",
  })
  validFrom!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The last day on which it stood (đến ngày); null while it stands.",
  })
  validTo!: string | null;

  @Field(() => PlaceConnection.Connection, { description: "The places that hold it (thuộc)." })
  partOf!: object;

  @Field(() => PlaceConnection.Connection, { description: "The places inside it (gồm có)." })
  parts!: object;

  @Field(() => OrganizationConnection.Connection, {
    description: "The bodies that stand for it (cơ quan của địa phương).",
  })
  organizations!: object;

  @Field(() => EventConnection.Connection, {
    description: "The events held there, bridge points (điểm cầu) included.",
  })
  events!: object;

  @Field(() => PlaceConnection.Connection, {
    description: "The units from which it came (đơn vị trước sáp nhập).",
  })
  predecessors!: object;

  @Field(() => PlaceConnection.Connection, {
    description: "The units as which it went on (đơn vị sau sáp nhập).",
  })
  successors!: object;
}
