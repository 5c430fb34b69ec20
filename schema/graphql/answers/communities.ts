/** The answer to: into which groups does a network fall? */
import { Field, Int, ObjectType } from "type-graphql";
import { Node } from "../node.js";
import { Answer } from "./answer.js";

@ObjectType({
  simpleResolvers: true,
  description: "A group of closely tied members (nhóm gắn bó).",
})
export class Community {
  @Field(() => Int, { description: "How many members it has (số thành viên)." })
  size!: number;

  @Field(() => [Node], {
    description: "Its members (thành viên), sorted by id, at most `memberLimit`.",
  })
  members!: readonly object[];
}

@ObjectType({
  implements: Answer,
  simpleResolvers: true,
  description:
    "Into which groups of closely tied members a network falls (phân nhóm). Groups are answers, " +
    "never facts.",
})
export class CommunitiesAnswer {
  @Field(() => [Community], {
    description: "The groups (các nhóm), the largest first; whoever is tied to nobody is left out.",
  })
  communities!: readonly Community[];
}
