/** What is answered for posts. */
import { Args, FieldResolver, Resolver, Root } from "type-graphql";
import { RANKS, type PostNode } from "../../../schema/index.js";
import { NameArguments, Post, TenureListArguments } from "../../../schema/graphql/index.js";
import { edgePage } from "../answering/edges.js";
import { bodyOf } from "../answering/nodes.js";
import { titleIn } from "../answering/names.js";
import { tenuresInPost } from "./lists-of-edges.js";

@Resolver(() => Post)
export class PostResolver {
  @FieldResolver()
  title(@Root() post: PostNode, @Args(() => NameArguments) { lang }: NameArguments) {
    return titleIn(post, lang);
  }

  @FieldResolver()
  rankLevel(@Root() { rank }: PostNode) {
    return RANKS[rank].level;
  }

  @FieldResolver()
  organization(@Root() post: PostNode) {
    return bodyOf(post);
  }

  @FieldResolver()
  tenures(@Root() post: PostNode, @Args(() => TenureListArguments) asked: TenureListArguments) {
    return edgePage(post, tenuresInPost(asked), asked);
  }
}
