/** The answer to: what became of this document? */
import { Field, ObjectType } from "type-graphql";
import { Article } from "../article.js";
import { Edge } from "../edge.js";
import { Event } from "../event.js";
import { LegalDocument } from "../legal-document.js";
import { Organization } from "../organization.js";
import { Person } from "../person.js";
import { Answer } from "./answer.js";

@ObjectType({
  simpleResolvers: true,
  description:
    "A document that amends or reviews another, or is amended or reviewed (văn bản liên quan).",
})
export class TrailDocument {
  @Field(() => LegalDocument, { description: "The document (văn bản)." })
  document!: object;

  @Field(() => [Edge], { description: "What ties it to the others (sửa đổi, tổng kết)." })
  ties!: readonly object[];
}

@ObjectType({
  simpleResolvers: true,
  description: "An event at which documents were cited (sự kiện có dẫn văn bản).",
})
export class TrailEvent {
  @Field(() => Event, { description: "The event (sự kiện)." })
  event!: object;

  @Field(() => [LegalDocument], { description: "The documents cited there (văn bản được dẫn)." })
  documents!: readonly object[];

  @Field(() => [Edge], { description: "The citations, with their quotes (trích dẫn)." })
  citations!: readonly object[];
}

@ObjectType({ simpleResolvers: true, description: "A body at events of the trail (cơ quan)." })
export class TrailBody {
  @Field(() => Organization, { description: "The body (cơ quan)." })
  organization!: object;

  @Field(() => [Event], { description: "The events that it organised or attended (sự kiện)." })
  events!: readonly object[];
}

@ObjectType({ simpleResolvers: true, description: "A person at events of the trail (người)." })
export class TrailPerson {
  @Field(() => Person, { description: "The person (người)." })
  person!: object;

  @Field(() => [Event], { description: "The events that the person attended (sự kiện)." })
  events!: readonly object[];
}

@ObjectType({
  implements: Answer,
  simpleResolvers: true,
  description: "Who implements, reviews, amends or cites a document (vòng đời của văn bản).",
})
export class DocumentTrailAnswer {
  @Field(() => LegalDocument, { description: "The document asked about (văn bản)." })
  document!: object;

  @Field(() => [TrailDocument], {
    description: "Documents (văn bản) that amend or review it, or that it amends or reviews.",
  })
  documents!: readonly TrailDocument[];

  @Field(() => [TrailEvent], {
    description: "Events at which one of them was cited (sự kiện), the earliest first.",
  })
  events!: readonly TrailEvent[];

  @Field(() => [TrailBody], {
    description: "Bodies (cơ quan) at these events, those of most events first.",
  })
  organizations!: readonly TrailBody[];

  @Field(() => [TrailPerson], {
    description: "People (người) at these events, those of most events first.",
  })
  people!: readonly TrailPerson[];

  @Field(() => [Article], {
    description: "Articles (bài báo) that cite one of them outside any event.",
  })
  articles!: readonly object[];
}
