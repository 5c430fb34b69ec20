/** Organizations. */
import { Field, ObjectType } from "type-graphql";
import {
  EventConnection,
  LegalDocumentConnection,
  OrganizationConnection,
  ParticipationConnection,
  PostConnection,
} from "./connections.js";
import { OrganizationKind } from "./enums.js";
import { Node } from "./node.js";
import { Place } from "./place.js";

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    "A specific body that can act (cơ quan, tổ chức): a ministry, a People's Committee, a court. " +
    "Not a generic set (các sở, ngành), not a delegation.",
})
export class Organization {
  @Field(() => OrganizationKind, { description: "The kind of body (loại cơ quan)." })
  organizationKind!: string;

  @Field(() => Place, {
    nullable: true,
    description: "The province for which it stands (tỉnh, thành phố); null for central bodies.",
  })
  province!: object | null;

  @Field(() => OrganizationConnection.Connection, {
    description: "The bodies of which it is part (cơ quan cấp trên trực tiếp).",
  })
  partOf!: object;

  @Field(() => OrganizationConnection.Connection, {
    description: "The bodies inside it (đơn vị trực thuộc).",
  })
  parts!: object;

  @Field(() => PostConnection.Connection, { description: "Its posts (các chức vụ)." })
  posts!: object;

  @Field(() => EventConnection.Connection, {
    description: "The events that it organised (sự kiện đã tổ chức).",
  })
  organised!: object;

  @Field(() => ParticipationConnection.Connection, {
    description: "The events in which it took part as a body (sự kiện đã tham gia).",
  })
  participations!: object;

  @Field(() => LegalDocumentConnection.Connection, {
    description: "The documents that it issued (văn bản đã ban hành).",
  })
  issued!: object;

  @Field(() => OrganizationConnection.Connection, {
    description: "The bodies that it succeeded (cơ quan tiền thân).",
  })
  predecessors!: object;

  @Field(() => OrganizationConnection.Connection, {
    description: "The bodies by which it was succeeded (cơ quan kế tục).",
  })
  successors!: object;
}
