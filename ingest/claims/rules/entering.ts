/** What the rules about appointments share: the words that put somebody into a post, and the post. */
import { INTO_OFFICE, OFFICES } from "../../gazetteers/offices.js";
import { TOGETHER_WORDS } from "../../gazetteers/verbs.js";
import { posts } from "../capture.js";
import { either, sequence, within, words } from "../pattern.js";

export const NEW_POSTS = posts("posts", { between: TOGETHER_WORDS });
export const ONLY_POSTS = posts("posts", { between: TOGETHER_WORDS, unnamed: true });
/** `là` alone must stand right before the post: `là do Tổng thống …` puts nobody into one. */
export const INTO_POST = either(
  sequence(words(...INTO_OFFICE), within(2, NEW_POSTS, ["Word"])),
  sequence(words("là", ...OFFICES.duties), NEW_POSTS),
);
export const INTO = words(...INTO_OFFICE);
export const APPOINT = words(...OFFICES.appoints);
export const RECEIVES = words(...OFFICES.receives);
