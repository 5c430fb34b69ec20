/** What is known of the posts of an article when titles without a body are asked for theirs. */
import { groupBy } from "../../groups.js";
import type { PostMention } from "../../mentions/mention.js";
import type { GivenPost, HeldPost } from "../given-post.js";

/** Posts whose bodies are known, by person and by title, each in the order of the text. */
export interface KnownPosts {
  readonly byPerson: ReadonlyMap<string, readonly HeldPost[]>;
  readonly byTitle: ReadonlyMap<string, readonly HeldPost[]>;
  /** Those without a body, by person and title. */
  readonly waiting: ReadonlyMap<string, readonly GivenPost[]>;
}

export const NONE: readonly HeldPost[] = [];

export function knownPosts(held: readonly HeldPost[], waiting: readonly GivenPost[]): KnownPosts {
  const inOrder = held.toSorted((left, right) => left.mention.from - right.mention.from);
  return {
    byPerson: groupBy(held, ({ person }) => person),
    byTitle: groupBy(inOrder, ({ mention }) => plainTitle(mention)),
    waiting: groupBy(waiting, sameTitle),
  };
}

export function sameTitle({ person, mention }: GivenPost): string {
  return `${person}|${mention.title.name}`;
}

/** The title of the head: `Phó Chủ tịch Thường trực` → `Chủ tịch`. */
export function plainTitle({ title }: PostMention): string {
  return title.name.replace(/^Phó /u, "").replace(/ Thường trực$/u, "");
}
