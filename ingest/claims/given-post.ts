/** Posts on their way from a mention to a claim: whose they are first, then of which body. */
import type { PostReferent, TenureStatus } from "../../schema/index.js";
import type { PostMention } from "../mentions/mention.js";

/** A post as the article gives it to a person, before its body is known. */
export interface GivenPost {
  readonly person: string;
  readonly mention: PostMention;
  readonly status: TenureStatus;
  readonly rule: string;
  readonly from: number;
  readonly to: number;
}

export interface HeldPost extends GivenPost {
  readonly post: PostReferent;
}
