/** What every answer has of which a picture can be drawn; the picture stands in `links.ts`. */
import { Field, InterfaceType } from "type-graphql";
import type { Truncation as TruncationValue } from "../../index.js";
import { Truncation } from "../enums.js";

@InterfaceType({ description: "The answer to a question about the graph (câu trả lời)." })
export abstract class Answer {
  @Field(() => Truncation, {
    nullable: true,
    description: "Why the answer is not complete (lý do bị cắt); null where it is.",
  })
  truncated!: TruncationValue | null;
}
