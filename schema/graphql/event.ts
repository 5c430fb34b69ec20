/** Events and their venues. */
import { Field, ObjectType } from "type-graphql";
import {
  LegalDocumentConnection,
  OrganizationConnection,
  ParticipationConnection,
} from "./connections.js";
import { Venue } from "./enums.js";
import { Evidenced } from "./evidenced.js";
import { Node } from "./node.js";
import { PartialDateScalar } from "./partial-date.js";
import { Place } from "./place.js";

@ObjectType({
  implements: Evidenced,
  simpleResolvers: true,
  description: "A place at which an event was held (địa điểm diễn ra).",
})
export class EventVenue {
  @Field(() => Place, { description: "The place (địa danh)." })
  place!: object;

  @Field(() => Venue, { description: "Main venue or bridge point (địa điểm chính, điểm cầu)." })
  venue!: string;
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    "A meeting, visit, ceremony or the like that articles report (sự kiện). The same event told " +
    "by several newspapers is one.",
})
export class Event {
  @Field(() => String, { description: "What it was called (loại sự kiện): hội nghị, conference." })
  type!: string;

  @Field(() => String, {
    nullable: true,
    description: "What it was about, in the articles' words (nội dung); null where unsaid.",
  })
  topic!: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: "When it was held (ngày diễn ra); null where no article says.",
  })
  date!: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      "Where the date is unknown: the day of publication (ngày đăng), after which it cannot be.",
  })
  notAfter!: string | null;

  @Field(() => Boolean, { description: "Whether it was held online (trực tuyến)." })
  online!: boolean;

  @Field(() => [EventVenue], { description: "Where it was held, bridge points (điểm cầu) too." })
  venues!: readonly object[];

  @Field(() => ParticipationConnection.Connection, {
    description: "Who took part (thành phần tham dự).",
  })
  participations!: object;

  @Field(() => OrganizationConnection.Connection, {
    description: "The bodies that organised it (đơn vị tổ chức).",
  })
  organizers!: object;

  @Field(() => LegalDocumentConnection.Connection, {
    description: "The documents cited there by their number (văn bản được dẫn).",
  })
  documents!: object;
}
