/** Runs of reading: what `knownAt` names. */
import { Field, Int, ObjectType } from "type-graphql";

@ObjectType({
  description:
    "A run of reading (lần đọc) that changed something; `knownAt` with its number asks the graph as " +
    "it stood at its end.",
})
export class Run {
  @Field(() => Int, { description: "The number of the run (số thứ tự), from 1." })
  id!: number;

  @Field(() => String, { description: "When it began (bắt đầu), as an ISO time in UTC." })
  started!: string;

  @Field(() => String, {
    nullable: true,
    description: "When it ended (kết thúc); null where it was cut off, or is still going on.",
  })
  finished!: string | null;

  @Field(() => Int, { description: "How many articles it added (bài mới)." })
  added!: number;

  @Field(() => Int, {
    description: "How many articles it read again, corrected or by newer rules (bài đọc lại).",
  })
  replaced!: number;

  @Field(() => Int, { description: "How many articles it took out (bài bỏ đi)." })
  removed!: number;
}
