/**
 * The relations of the graph, each read as a sentence in both directions:
 * `Person HOLDS Post`, `Post is held by Person`. Adding a relation is one entry here, its rule and
 * its example.
 */
import type { Kind } from "./kinds.js";

export interface RelationDefinition {
  readonly from: readonly Kind[];
  readonly to: readonly Kind[];
  /** The verb from left to right, Vietnamese and English. */
  readonly vi: string;
  readonly en: string;
  /** The verb from right to left. */
  readonly inverseVi: string;
  readonly inverseEn: string;
  /** Whether its truth depends on the day. */
  readonly timed: boolean;
  /** What it says, and what it does not. */
  readonly description: string;
}

export const RELATIONS = {
  HOLDS: {
    from: ["Person"],
    to: ["Post"],
    vi: "giữ chức",
    en: "holds",
    inverseVi: "do … giữ",
    inverseEn: "is held by",
    timed: true,
    description:
      "A tenure: the article calls the person by this post. Its dates are those of observation.",
  },
  POST_OF: {
    from: ["Post"],
    to: ["Organization"],
    vi: "là chức vụ của",
    en: "is a post of",
    inverseVi: "có chức vụ",
    inverseEn: "has the post",
    timed: false,
    description: "The body to which the post belongs.",
  },
  PART_OF: {
    from: ["Organization", "Place"],
    to: ["Organization", "Place"],
    vi: "thuộc",
    en: "is part of",
    inverseVi: "gồm có",
    inverseEn: "comprises",
    timed: true,
    description: "A body inside a body, a place inside a place. Not supervision, not membership.",
  },
  LOCATED_IN: {
    from: ["Organization"],
    to: ["Place"],
    vi: "đặt tại",
    en: "is located in",
    inverseVi: "là nơi đặt",
    inverseEn: "is the seat of",
    timed: true,
    description: "The place for which a local body stands. Not where it met.",
  },
  TOOK_PART: {
    from: ["Person", "Organization"],
    to: ["Event"],
    vi: "tham gia",
    en: "took part in",
    inverseVi: "có sự tham gia của",
    inverseEn: "was attended by",
    timed: true,
    description: "A participation, with role, capacity, on whose behalf and at which place.",
  },
  ORGANISED: {
    from: ["Organization"],
    to: ["Event"],
    vi: "tổ chức",
    en: "organised",
    inverseVi: "do … tổ chức",
    inverseEn: "was organised by",
    timed: true,
    description: "The body held the event or sent the delegation. Not mere attendance.",
  },
  HELD_IN: {
    from: ["Event"],
    to: ["Place"],
    vi: "diễn ra tại",
    en: "was held in",
    inverseVi: "là nơi diễn ra",
    inverseEn: "was the place of",
    timed: true,
    description: "Where the event was held: the main venue, or a bridge point of an online event.",
  },
  CITES: {
    from: ["Article", "Event"],
    to: ["LegalDocument"],
    vi: "dẫn",
    en: "cites",
    inverseVi: "được dẫn trong",
    inverseEn: "is cited by",
    timed: false,
    description: "The document is cited by its number in the article.",
  },
  ISSUED_BY: {
    from: ["LegalDocument"],
    to: ["Organization"],
    vi: "do … ban hành",
    en: "was issued by",
    inverseVi: "ban hành",
    inverseEn: "issued",
    timed: false,
    description: "The body that issued the document, from the text or from its symbol.",
  },
  REVIEWS: {
    from: ["LegalDocument"],
    to: ["LegalDocument"],
    vi: "tổng kết việc thực hiện",
    en: "reviews the implementation of",
    inverseVi: "được tổng kết bởi",
    inverseEn: "is reviewed by",
    timed: false,
    description: "The later document sums up how the earlier one was carried out.",
  },
  AMENDS: {
    from: ["LegalDocument"],
    to: ["LegalDocument"],
    vi: "sửa đổi, bổ sung, thay thế",
    en: "amends",
    inverseVi: "được sửa đổi bởi",
    inverseEn: "is amended by",
    timed: false,
    description: "The later document amends, supplements or replaces the earlier one.",
  },
  SUCCEEDED_BY: {
    from: ["Place", "Organization"],
    to: ["Place", "Organization"],
    vi: "được kế tục bởi",
    en: "was succeeded by",
    inverseVi: "kế tục",
    inverseEn: "succeeded",
    timed: true,
    description: "Merger, rename or change of status, on a day.",
  },
  POSSIBLY_SAME_AS: {
    from: ["Person", "Event"],
    to: ["Person", "Event"],
    vi: "có thể là",
    en: "is possibly the same as",
    inverseVi: "có thể là",
    inverseEn: "is possibly the same as",
    timed: false,
    description:
      "The evidence neither joins the two nor tells them apart; score and reasons say how it stands. A person decides.",
  },
  REPORTED_IN: {
    from: ["Person", "Organization", "Event", "LegalDocument", "Place"],
    to: ["Article"],
    vi: "được nêu trong",
    en: "is reported in",
    inverseVi: "nêu",
    inverseEn: "reports",
    timed: false,
    description: "The article names it.",
  },
} as const satisfies Record<string, RelationDefinition>;

export type Relation = keyof typeof RELATIONS;
