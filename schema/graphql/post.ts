/** Posts. */
import { Field, Int, ObjectType } from "type-graphql";
import { TenureConnection } from "./connections.js";
import { Rank } from "./enums.js";
import { Node } from "./node.js";
import { Organization } from "./organization.js";

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "An office in one body, whoever holds it (chức vụ): Thứ trưởng of Bộ Tư pháp.",
})
export class Post {
  @Field(() => String, { description: "The office alone (chức danh): Thứ trưởng." })
  title!: string;

  @Field(() => Rank, { description: "Its rank (bậc) on the scale of posts." })
  rank!: string;

  @Field(() => Int, { description: "The level of its rank; 1 is the highest (cấp bậc)." })
  rankLevel!: number;

  @Field(() => Organization, { description: "The body to which it belongs (cơ quan)." })
  organization!: object;

  @Field(() => TenureConnection.Connection, {
    description: "Who holds or held it (những người giữ chức).",
  })
  tenures!: object;
}
