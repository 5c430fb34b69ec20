/** The answer to: what is tied together through what? */
import { Field, Float, ObjectType } from "type-graphql";
import { Node } from "../node.js";
import { Answer } from "./answer.js";

@ObjectType({ simpleResolvers: true, description: "Two nodes tied through others (mối gắn kết)." })
export class Interlock {
  @Field(() => Node, { description: "One end (một đầu)." })
  left!: object;

  @Field(() => Node, { description: "The other end (đầu kia)." })
  right!: object;

  @Field(() => Float, { description: "The weight of the tie (trọng số)." })
  weight!: number;

  @Field(() => [Node], { description: "Through whom or what they are tied (nút nối)." })
  connecting!: readonly object[];
}

@ObjectType({
  implements: Answer,
  simpleResolvers: true,
  description: "What is tied together through what (gắn kết chéo).",
})
export class InterlocksAnswer {
  @Field(() => [Interlock], { description: "The ties (các mối gắn kết), the heaviest first." })
  interlocks!: readonly Interlock[];
}
