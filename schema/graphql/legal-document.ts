/** Legal documents. */
import { Field, ObjectType } from "type-graphql";
import {
  ArticleConnection,
  EventConnection,
  LegalDocumentConnection,
  OrganizationConnection,
} from "./connections.js";
import { Node } from "./node.js";
import { PartialDateScalar } from "./partial-date.js";

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    "A State or Party document cited by its number (văn bản). Numbers of Party documents start " +
    "again with each committee term: type, number and issuer alone do not tell two apart.",
})
export class LegalDocument {
  @Field(() => String, {
    nullable: true,
    description:
      "Its type (loại văn bản): Nghị quyết, resolution; null where only a number stands.",
  })
  type!: string | null;

  @Field(() => String, { description: "Its number as written (số hiệu): 49-NQ/TW." })
  number!: string;

  @Field(() => String, {
    nullable: true,
    description: "Who issued it (cơ quan ban hành), from the text or the symbol; null if unknown.",
  })
  issuer!: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: "Its date (ngày ban hành); null where no article gives it.",
  })
  date!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The committee term of a Party document (khóa): khóa IX; null where unsaid.",
  })
  term!: string | null;

  @Field(() => OrganizationConnection.Connection, {
    description: "The bodies that issued it, as nodes (cơ quan ban hành).",
  })
  issuedBy!: object;

  @Field(() => LegalDocumentConnection.Connection, {
    description: "The documents whose implementation it reviews (văn bản được tổng kết).",
  })
  reviews!: object;

  @Field(() => LegalDocumentConnection.Connection, {
    description: "The documents that review its implementation (văn bản tổng kết).",
  })
  reviewedBy!: object;

  @Field(() => LegalDocumentConnection.Connection, {
    description: "The documents that it amends (văn bản bị sửa đổi, bổ sung, thay thế).",
  })
  amends!: object;

  @Field(() => LegalDocumentConnection.Connection, {
    description: "The documents that amend it (văn bản sửa đổi, bổ sung, thay thế).",
  })
  amendedBy!: object;

  @Field(() => EventConnection.Connection, {
    description: "The events at which it was cited (sự kiện có dẫn văn bản).",
  })
  events!: object;

  @Field(() => ArticleConnection.Connection, {
    description: "The articles that cite it outside any event (bài báo dẫn văn bản).",
  })
  citedIn!: object;
}
