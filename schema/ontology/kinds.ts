/**
 * The kinds of thing that the graph knows. Types, GraphQL enums, labels and legends follow from
 * this table; each entry says what a kind is and what it is not.
 */
export interface Definition {
  /** The Vietnamese term, as a reader of official news would say it. */
  readonly vi: string;
  readonly en: string;
  /** What it is, and what it is not. */
  readonly description: string;
}

export const KINDS = {
  Person: {
    vi: "người",
    en: "person",
    description: "A human being named with surname and given name. Not a post, and not a byline.",
  },
  Post: {
    vi: "chức vụ",
    en: "post",
    description:
      "An office in one body, whoever holds it: Thứ trưởng of Bộ Tư pháp. Not a role at an event.",
  },
  Organization: {
    vi: "cơ quan, tổ chức",
    en: "body",
    description:
      "A specific body that can act. Not a generic set (các sở, ngành), not a delegation, not a place.",
  },
  Event: {
    vi: "sự kiện",
    en: "event",
    description:
      "A meeting, visit, ceremony or the like that an article reports. Not a paper, a call or a memory.",
  },
  LegalDocument: {
    vi: "văn bản",
    en: "legal document",
    description: "A State or Party document cited by its number. Not a law cited by name alone.",
  },
  Place: {
    vi: "địa danh",
    en: "place",
    description:
      "An administrative unit as it stood in a span of time. Not the committee that governs it.",
  },
  Article: {
    vi: "bài báo",
    en: "article",
    description: "One text as one outlet published it; every claim quotes one.",
  },
} as const satisfies Record<string, Definition>;

export type Kind = keyof typeof KINDS;
