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
  /** Its body, or the state of its body, is not named with it, but follows from what else is told. */
  readonly isUnderstood: boolean;
}

/** A seat in a committee or in the Assembly is not left for a new office, nor lost with an old one. */
export function isOffice({ title }: PostMention): boolean {
  return !title.name.startsWith("Ủy viên") && !title.delegation;
}
